package org.unmentoring.participants.imports;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.participants.text.OneLine;

/** The names of columns that an import asks for; a {@code @BeanParam}. */
public class ColumnsAsked {
    @RestQuery
    @OneLine
    @Parameter(description = "What the sheet calls the column of addresses", example = "Contact")
    String emailColumn;

    @RestQuery
    @OneLine
    @Parameter(description = "What it calls the column of whole names")
    String nameColumn;

    @RestQuery
    @OneLine
    @Parameter(description = "What it calls the column of first names")
    String firstNameColumn;

    @RestQuery
    @OneLine
    @Parameter(description = "What it calls the column of last names")
    String lastNameColumn;

    @RestQuery
    @OneLine
    @Parameter(description = "What it calls the column of organisations")
    String organisationColumn;

    @RestQuery
    @OneLine
    @Parameter(description = "What it calls the column of job titles")
    String jobTitleColumn;

    @RestQuery
    @OneLine
    @Parameter(description = "What it calls the column of interests")
    String interestsColumn;

    @RestQuery
    @OneLine
    @Parameter(description = "What it calls the column of languages")
    String languageColumn;

    @RestQuery
    @OneLine
    @Parameter(description = "What it calls the column of when people signed up")
    String joinedColumn;
}

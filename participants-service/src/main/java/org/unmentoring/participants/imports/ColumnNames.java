package org.unmentoring.participants.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.TreeMap;

/** What an organiser's sheet calls its columns, where it is none of the usual names; by what they hold. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ColumnNames(Map<String, String> byField) {
    static final ColumnNames USUAL = new ColumnNames(Map.of());

    /** @return null where the usual names count */
    String of(String field) {
        return byField.get(field);
    }

    static ColumnNames of(ColumnsAsked asked) {
        var named = new TreeMap<String, String>();
        put(named, "email", asked.emailColumn);
        put(named, "name", asked.nameColumn);
        put(named, "firstName", asked.firstNameColumn);
        put(named, "lastName", asked.lastNameColumn);
        put(named, "organisation", asked.organisationColumn);
        put(named, "jobTitle", asked.jobTitleColumn);
        put(named, "interests", asked.interestsColumn);
        put(named, "language", asked.languageColumn);
        put(named, "joined", asked.joinedColumn);
        return new ColumnNames(named);
    }

    private static void put(Map<String, String> named, String field, String column) {
        if (column != null) named.put(field, column);
    }
}

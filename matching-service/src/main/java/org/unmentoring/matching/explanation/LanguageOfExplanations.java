package org.unmentoring.matching.explanation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says in which language an explanation is, and that another one can be had. */
@Provider
public class LanguageOfExplanations implements ContainerResponseFilter {

    private final ReadersLanguage reader;

    LanguageOfExplanations(ReadersLanguage reader) {
        this.reader = reader;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof PersonExplanation || answer.getEntity() instanceof RoundExplanation) {
            answer.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, reader.language().toLanguageTag());
            answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}

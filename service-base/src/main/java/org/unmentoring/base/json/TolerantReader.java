package org.unmentoring.base.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;

/** For REST clients: reads the fields it needs from a sister's answer and lets the others be. Register it on the client. */
public class TolerantReader implements ContextResolver<ObjectMapper> {
    private final ObjectMapper tolerant;

    @Inject
    public TolerantReader(ObjectMapper strict) {
        tolerant = strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return tolerant;
    }
}

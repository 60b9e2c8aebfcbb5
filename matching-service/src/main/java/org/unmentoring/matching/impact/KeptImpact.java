package org.unmentoring.matching.impact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** A finding as the database keeps it. */
@Singleton
class KeptImpact {

    private final ObjectMapper json;

    KeptImpact(ObjectMapper json) {
        this.json = json;
    }

    String written(Impact found) {
        try {
            return json.writeValueAsString(found);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Impact read(String kept) {
        try {
            return json.readValue(kept, Impact.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

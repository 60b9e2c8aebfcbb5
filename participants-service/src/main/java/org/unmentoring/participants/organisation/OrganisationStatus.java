package org.unmentoring.participants.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposed by who typed the name to sign up, until an organiser or an operator accepts it or merges it. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"proposed", "accepted"})
enum OrganisationStatus {
    PROPOSED,
    ACCEPTED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static OrganisationStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status"));
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<OrganisationStatus, String> {
        @Override
        public String convertToDatabaseColumn(OrganisationStatus status) {
            return status.word();
        }

        @Override
        public OrganisationStatus convertToEntityAttribute(String word) {
            return of(word);
        }
    }
}

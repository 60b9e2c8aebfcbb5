package org.unmentoring.notifications.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose an endpoint is; what it may hear follows from it. */
@Schema(
        name = "WebhookOwner",
        type = SchemaType.STRING,
        enumeration = {"partner", "organiser", "operator", "sister"})
public enum Owner {
    /** Hears of the people of one organisation. */
    PARTNER,
    /** Hears of the programmes that it names; it belongs to whoever organises all of them. */
    ORGANISER,
    /** Hears of everything. */
    OPERATOR,
    /** A sister service, as it is configured; nobody changes it over the API. */
    SISTER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Owner, String> {
        @Override
        public String convertToDatabaseColumn(Owner owner) {
            return owner.word();
        }

        @Override
        public Owner convertToEntityAttribute(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}

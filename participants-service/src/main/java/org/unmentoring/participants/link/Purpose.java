package org.unmentoring.participants.link;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

public enum Purpose {
    CONFIRM_ADDRESS,
    SIGN_IN,
    CHANGE_ADDRESS,
    ORGANISE;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<Purpose, String> {
        @Override
        public String convertToDatabaseColumn(Purpose purpose) {
            return purpose.word();
        }

        @Override
        public Purpose convertToEntityAttribute(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}

package org.unmentoring.notifications.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a person works, as far as bank holidays go. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"england", "wales", "scotland", "northern-ireland"})
public enum Nation {
    ENGLAND,
    WALES,
    SCOTLAND,
    NORTHERN_IRELAND;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Nation of(String word) {
        return Arrays.stream(values())
                .filter(nation -> nation.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such nation"));
    }
}

package org.unmentoring.matching.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes a tie: that two people met, or that they were put in touch, whatever became of it. */
@Schema(
        name = "NetworkTies",
        type = SchemaType.STRING,
        enumeration = {"met", "put-in-touch"})
enum Ties {
    MET,
    PUT_IN_TOUCH;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

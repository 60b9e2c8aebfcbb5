package org.unmentoring.matching.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which rounds a network is: of all up to one, or of that one alone. */
@Schema(
        name = "NetworkSpan",
        type = SchemaType.STRING,
        enumeration = {"cumulative", "round"})
enum Span {
    CUMULATIVE,
    ROUND;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.unmentoring.notifications.template;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

/** Whom a preview names as the one who is asked to write first, as in the matches of a trial. */
@Schema(
        name = "Named",
        type = SchemaType.STRING,
        enumeration = {"reader", "partner"})
public enum Named {
    READER,
    PARTNER;

    static final String VALUE = "firstToWrite";

    /** For queries. */
    public static Named fromString(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("/" + VALUE, "choice-unknown", "Choose reader or partner."));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param values the others of the sample */
    Map<String, Object> sample(Map<String, Object> values) {
        if (this == READER) return Map.of();
        var partner = (Map<?, ?>) ((List<?>) values.get("partners")).get(0);
        return Map.of("partner", partner.get("name"));
    }
}

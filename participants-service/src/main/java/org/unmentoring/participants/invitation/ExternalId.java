package org.unmentoring.participants.invitation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

/** A partner's own id of somebody; no address, and no word that the paths beside it use. */
@Schema(
        type = SchemaType.STRING,
        examples = "HR-000417",
        pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
        description = "The partner's own id; not bulk or lookup")
@jakarta.persistence.Embeddable
public record ExternalId(@JsonValue String text) {
    private static final Pattern PLAIN = Pattern.compile("(?!bulk$|lookup$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public ExternalId {
        if (!PLAIN.matcher(text).matches())
            throw Problem.invalid(
                    "/externalId",
                    "external-id-not-valid",
                    "An id has 1 to 64 letters, digits, dots, hyphens or underscores, and is not bulk or lookup.");
    }

    @JsonCreator
    public static ExternalId fromString(String text) {
        return new ExternalId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}

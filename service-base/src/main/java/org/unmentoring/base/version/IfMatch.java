package org.unmentoring.base.version;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

/** The condition of a change: the ETag its sender has seen. */
@Schema(type = SchemaType.STRING, description = "The ETag that you have seen, or *", examples = "\"3\"")
public record IfMatch(String etag) {
    public static IfMatch fromString(String header) {
        return new IfMatch(header.strip());
    }

    /** @throws Problem 428 when the header is missing, 412 when somebody else changed the resource since */
    public static void check(IfMatch sent, long version) {
        if (sent == null)
            throw Problem.of(
                    428, "if-match-missing", "Send If-Match with the ETag of the state that you want to change.");
        if (!sent.etag.equals("*") && !sent.etag.equals(etag(version)))
            throw Problem.of(
                    412, "changed-meanwhile", "Somebody changed this since you read it. Read it again, then decide.");
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }
}

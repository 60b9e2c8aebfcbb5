package org.unmentoring.participants.restriction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

/** A use of one's data that one can object to and take part all the same. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"partners"})
public enum Purpose {
    PARTNERS;

    @JsonValue
    public String word() {
        return "partners";
    }

    /** For paths: what is no purpose names nothing. */
    @JsonCreator
    public static Purpose fromString(String word) {
        if (PARTNERS.word().equals(word)) return PARTNERS;
        throw Problem.notFound();
    }
}

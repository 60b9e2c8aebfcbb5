package org.unmentoring.participants.secondfactor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is still wanted before somebody organises. */
@Schema(
        name = "SecondFactorNeed",
        type = SchemaType.STRING,
        enumeration = {"none", "code", "set-up"})
public enum Need {
    NONE,
    CODE,
    SET_UP;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

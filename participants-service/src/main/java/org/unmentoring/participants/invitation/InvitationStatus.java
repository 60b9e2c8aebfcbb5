package org.unmentoring.participants.invitation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        type = SchemaType.STRING,
        description = "invited: a mail asks; joined: said yes; lapsed: no answer for 30 days, or none that you"
                + " are to see, and not asked again",
        enumeration = {"invited", "joined", "lapsed"})
enum InvitationStatus {
    INVITED,
    JOINED,
    LAPSED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static InvitationStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

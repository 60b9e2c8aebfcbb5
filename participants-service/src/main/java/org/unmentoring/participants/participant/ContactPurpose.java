package org.unmentoring.participants.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.audit.Deed;

/** What names and addresses are read for: to write about a match, or to show them to who is in the same match. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"mail", "match"})
enum ContactPurpose {
    MAIL("mail", Deed.READ_TO_WRITE),
    MATCH("match", Deed.READ_FOR_A_MATCH);

    private final String word;
    private final Deed deed;

    ContactPurpose(String word, Deed deed) {
        this.word = word;
        this.deed = deed;
    }

    Deed deed() {
        return deed;
    }

    @JsonValue
    public String word() {
        return word;
    }

    @JsonCreator
    public static ContactPurpose of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no purpose"));
    }
}

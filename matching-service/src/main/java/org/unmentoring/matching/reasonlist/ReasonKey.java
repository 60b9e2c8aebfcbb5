package org.unmentoring.matching.reasonlist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The short word that stands for a reason, whatever it is called in which language. */
@Schema(
        name = "Reason",
        type = SchemaType.STRING,
        pattern = ReasonKey.WORD,
        maxLength = ReasonKey.LONGEST,
        examples = "diary-clash",
        description = "The key of a reason in the programme's list; at first no-time, no-reply, diary-clash,"
                + " left-organisation, not-for-me, technical and other")
public record ReasonKey(String word) {

    static final String WORD = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final int LONGEST = 40;
    private static final Pattern PATTERN = Pattern.compile(WORD);

    public static final ReasonKey NO_TIME = new ReasonKey("no-time");
    public static final ReasonKey NO_REPLY = new ReasonKey("no-reply");
    public static final ReasonKey DIARY_CLASH = new ReasonKey("diary-clash");
    public static final ReasonKey LEFT_ORGANISATION = new ReasonKey("left-organisation");
    public static final ReasonKey NOT_FOR_ME = new ReasonKey("not-for-me");
    public static final ReasonKey TECHNICAL = new ReasonKey("technical");
    public static final ReasonKey OTHER = new ReasonKey("other");

    public ReasonKey {
        if (word.length() > LONGEST || !PATTERN.matcher(word).matches()) {
            throw new IllegalArgumentException("a key is of small letters, digits and single hyphens");
        }
    }

    @JsonCreator
    public static ReasonKey parse(String text) {
        return new ReasonKey(text);
    }

    /** As the database has it; null where there is none. */
    public static ReasonKey of(String word) {
        return word == null ? null : new ReasonKey(word);
    }

    @Override
    @JsonValue
    public String toString() {
        return word;
    }
}

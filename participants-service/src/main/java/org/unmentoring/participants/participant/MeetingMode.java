package org.unmentoring.participants.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody can meet. Who doesn't say can meet in every way. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"online", "in-person", "phone"})
public enum MeetingMode {
    ONLINE("online"),
    IN_PERSON("in-person"),
    PHONE("phone");

    private static final Map<String, MeetingMode> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(MeetingMode::word, Function.identity()));

    private final String word;

    MeetingMode(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    @JsonCreator
    public static MeetingMode of(String word) {
        return Optional.ofNullable(BY_WORD.get(word))
                .orElseThrow(() -> new IllegalArgumentException("no meeting mode"));
    }

    public static List<MeetingMode> orAny(List<MeetingMode> told) {
        return told == null || told.isEmpty()
                ? List.of(values())
                : told.stream().distinct().sorted().toList();
    }

    public static String[] words(List<MeetingMode> modes) {
        return modes.stream().map(MeetingMode::word).toArray(String[]::new);
    }

    public static List<MeetingMode> of(String[] words) {
        return Arrays.stream(words).map(MeetingMode::of).sorted().toList();
    }
}

package org.unmentoring.participants.apiclient;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.token.Scopes;

@Schema(
        type = SchemaType.STRING,
        description = "participants:read: read the own organisation's people; participants:write: invite them;"
                + " webhooks: have events posted",
        enumeration = {Scopes.READ_PARTICIPANTS, Scopes.WRITE_PARTICIPANTS, Scopes.WEBHOOKS})
enum Scope {
    READ_PARTICIPANTS(Scopes.READ_PARTICIPANTS),
    WRITE_PARTICIPANTS(Scopes.WRITE_PARTICIPANTS),
    WEBHOOKS(Scopes.WEBHOOKS);

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    @JsonCreator
    public static Scope of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scope"));
    }

    static String[] words(List<Scope> scopes) {
        return scopes.stream().distinct().sorted().map(Scope::word).toArray(String[]::new);
    }
}

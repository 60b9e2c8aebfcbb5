package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.FieldError;

/**
 * What a mail says in a programme's own words. The facts (who, when, the link) and why the mail came stay as packaged,
 * whatever is written here: nobody can lose them.
 */
public record Wording(
        @OneLine(max = 150)
        @Schema(
                nullable = true,
                examples = "((programme)): somebody new to talk to",
                description = "In place of the usual subject")
        String subject,

        @FreeText
        @Schema(
                nullable = true,
                examples = "This month we talk about digital inclusion.",
                description = "In place of the first sentence; an empty line begins a new paragraph")
        String opening,

        @Size(max = 10)
        @Schema(
                nullable = true,
                examples = "[\"What was your first job?\"]",
                description = "Topics to talk about, one each")
        List<@NotNull @OneLine(max = 300) String> topics,

        @FreeText @Schema(nullable = true, examples = "The coffee team", description = "In place of the usual one")
        String signature,

        @OneLine(max = 80)
        @Schema(
                nullable = true,
                examples = "Cardiff Council",
                description = "A logo in letters, at the head of the mail: pictures are blocked by many mail programs")
        String logo) {

    public static final Wording USUAL = new Wording(null, null, null, null, null);

    List<FieldError> wrong(Set<String> known) {
        var wrong = new ArrayList<FieldError>();
        wrong.addAll(Placeholders.check("/subject", subject, known));
        wrong.addAll(Placeholders.check("/opening", opening, known));
        for (int i = 0; topics != null && i < topics.size(); i++)
            wrong.addAll(Placeholders.check("/topics/" + i, topics.get(i), known));
        wrong.addAll(Placeholders.check("/signature", signature, known));
        wrong.addAll(Placeholders.check("/logo", logo, known));
        return wrong;
    }
}

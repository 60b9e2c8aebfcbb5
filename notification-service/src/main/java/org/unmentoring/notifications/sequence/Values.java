package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Templates;

/** What the mails of a sequence are filled with: one set for all of them, of which each template takes what it asks for. */
@Singleton
class Values {
    private final Templates templates;
    private final ObjectMapper json;

    Values(Templates templates, ObjectMapper json) {
        this.templates = templates;
        this.json = json;
    }

    /** @throws RuntimeException a 400 that points below /values when any template of the sequence would lack something */
    String check(Definition definition, ObjectNode shared, ObjectNode own) {
        var all = shared.deepCopy();
        if (own != null) all.setAll(own);
        var asked = definition.steps().stream()
                .flatMap(Step::templates)
                .distinct()
                .map(key -> TemplateKey.of(key).orElseThrow())
                .toList();
        all.fieldNames().forEachRemaining(name -> mustBeAskedFor(name, asked));
        asked.forEach(template -> templates.pick(template, all));
        return all.toString();
    }

    private void mustBeAskedFor(String name, List<TemplateKey> asked) {
        if (asked.stream().noneMatch(template -> templates.asksFor(template, name)))
            throw Problem.invalid("/values/" + name, "unknown-field", "No template of this sequence asks for it.");
    }

    String of(TemplateKey template, String all) {
        try {
            return templates.pick(template, json.readTree(all));
        } catch (JsonProcessingException notWrittenByUs) {
            throw new UncheckedIOException(notWrittenByUs);
        }
    }
}

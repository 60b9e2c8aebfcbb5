package org.unmentoring.participants.audit;

import java.util.Locale;
import java.util.ResourceBundle;

/** Says in somebody's language what the trail keeps in ids and short words. */
class AuditWords {
    private final ResourceBundle words;

    private AuditWords(Locale locale) {
        this.words = ResourceBundle.getBundle(
                "messages.audit",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static AuditWords in(String language) {
        return new AuditWords("cy".equals(language) ? Locale.forLanguageTag("cy") : Locale.ENGLISH);
    }

    String actor(AuditRepository.Line line, String me) {
        if (me.equals(line.actor())) return words.getString("actor.you");
        return switch (line.actorKind()) {
            case "organiser" -> named("actor.organiser", line.inProgramme());
            case "partner" -> named("actor.partner", line.client());
            default -> words.getString("actor." + line.actorKind());
        };
    }

    String deed(AuditRepository.Line line) {
        return words.getString("deed." + line.deed());
    }

    private String named(String key, String name) {
        return name == null
                ? words.getString(key + ".unnamed")
                : words.getString(key).replace("{0}", name);
    }
}

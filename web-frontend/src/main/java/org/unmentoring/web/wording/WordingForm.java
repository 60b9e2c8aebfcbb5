package org.unmentoring.web.wording;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.notifications.StoredWording;
import org.unmentoring.web.notifications.Wording;

/** A mail's words as an organiser types them; an empty field is said as usual, topics stand a line each. */
public record WordingForm(
        @RestForm String subject,
        @RestForm String opening,
        @RestForm String topics,
        @RestForm String signature,
        @RestForm String logo,
        @RestForm String version,
        @RestForm String step) {

    static WordingForm of(StoredWording stored) {
        var wording = stored.mail().wording() == null
                ? Wording.AS_USUAL
                : stored.mail().wording();
        return new WordingForm(
                wording.subject(),
                wording.opening(),
                wording.topics() == null ? "" : String.join("\n", wording.topics()),
                wording.signature(),
                wording.logo(),
                stored.version(),
                "");
    }

    boolean isPreview() {
        return "preview".equals(step);
    }

    Wording wording() {
        var lines = topics == null
                ? List.<String>of()
                : topics.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        return new Wording(
                given(subject), given(opening), lines.isEmpty() ? null : lines, given(signature), given(logo));
    }

    String ifMatch() {
        return given(version);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }
}

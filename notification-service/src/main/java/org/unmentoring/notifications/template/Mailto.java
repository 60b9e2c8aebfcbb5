package org.unmentoring.notifications.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** An address as a link. Encoded, since a "?" in an address would begin the headers of a mailto link. */
final class Mailto {
    private Mailto() {}

    static String to(String email) {
        return "mailto:" + URLEncoder.encode(email, UTF_8).replace("%40", "@");
    }
}

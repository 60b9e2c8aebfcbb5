package org.unmentoring.web.attention;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The parts of a link that opens a mail somebody can still change (RFC 6068): whatever a name holds, it stays in its part. */
@TemplateExtension(namespace = "mailto")
class Mailto {
    static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String address(String email) {
        return part(email).replace("%40", "@");
    }
}

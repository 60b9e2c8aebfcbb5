package org.unmentoring.notifications.template;

import io.quarkus.qute.TemplateExtension;

/** The plural category of a number (CLDR), for the messages: each language's file asks for its own. */
@TemplateExtension(namespace = "plural")
class Plural {
    static String cy(int n) {
        return switch (n) {
            case 0 -> "zero";
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            case 6 -> "many";
            default -> "other";
        };
    }
}

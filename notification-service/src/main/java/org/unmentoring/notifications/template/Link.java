package org.unmentoring.notifications.template;

/** What may stand behind a button: an address of the web, so no script and nothing that ends the attribute or the line. */
final class Link {
    static final String HTTP = "https?://[\\x21\\x23-\\x3B\\x3D\\x3F-\\x7E]{1,2000}";
    static final String SENTENCE = "Give a web address that begins with http:// or https://, without spaces.";

    private Link() {}
}

package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** To a page for whoever is signed in: it bears no token. */
record PageLink(
        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link) implements MailValues {}

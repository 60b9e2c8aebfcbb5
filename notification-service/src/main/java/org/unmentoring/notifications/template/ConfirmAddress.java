package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record ConfirmAddress(
        @NotNull @OneLine String programme,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link,

        @NotNull @Pattern(regexp = Lifetime.MINUTES, message = Lifetime.SENTENCE)
        String minutes,

        @OneLine String invitedBy)
        implements MailValues {

    public Lifetime lifetime() {
        return Lifetime.ofMinutes(minutes);
    }
}

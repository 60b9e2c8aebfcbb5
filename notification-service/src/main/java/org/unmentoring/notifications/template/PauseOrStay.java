package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** To somebody who has said nothing for a while; and to who agreed to answer questions. */
record PauseOrStay(
        ProgrammeId programmeId,
        @NotNull @OneLine String programme,

        @NotNull @Pattern(regexp = Link.HTTP, message = Link.SENTENCE)
        String link)
        implements MailValues {}

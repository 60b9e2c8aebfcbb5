package org.unmentoring.launcher.mail;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.Locale;

/** What a list of mails shows of one. */
record CaughtMail(
        String id,
        String from,
        String to,
        String subject,
        @JsonSerialize(using = ToStringSerializer.class) Instant receivedAt) {

    boolean isTo(String address) {
        return to.toLowerCase(Locale.ROOT).contains(address.strip().toLowerCase(Locale.ROOT));
    }
}

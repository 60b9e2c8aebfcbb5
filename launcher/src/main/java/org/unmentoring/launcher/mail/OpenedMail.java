package org.unmentoring.launcher.mail;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/** A mail with all that can be read in it; `html` is null where there is none. */
record OpenedMail(
        @JsonUnwrapped CaughtMail mail,
        Map<String, String> headers,
        String text,
        String html,
        List<String> attachments) {}

package org.unmentoring.web.notifications;

/** @param version what to send back as If-Match, so that two organisers do not overwrite each other */
public record StoredWording(WordedMail mail, String version) {}

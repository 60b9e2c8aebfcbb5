package org.unmentoring.web.notifications;

/** A mail as it would be, with made-up names. */
public record MailPreview(String subject, String text) {}

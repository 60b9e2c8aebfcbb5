package org.unmentoring.notifications.template;

/**
 * All that a mail is made of.
 *
 * @param language what its reader reads, "und" when nobody knows yet
 * @param test to be marked as one
 */
public record Draft(TemplateKey template, String values, String to, String language, Wording wording, boolean test) {}

package org.unmentoring.web.participants;

/** What people agree to when they join; participants-service keeps with each registration which wording it was. */
public record ConsentWording(String version, String language, String wording) {}

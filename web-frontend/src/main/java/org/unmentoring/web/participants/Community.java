package org.unmentoring.web.participants;

/** How many take part, and in how many organisations they work; null while they are few. */
public record Community(Integer participants, Integer organisations) {}

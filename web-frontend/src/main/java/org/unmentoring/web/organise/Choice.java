package org.unmentoring.web.organise;

/** One option of a select. */
public record Choice(String value, String label, boolean selected) {}

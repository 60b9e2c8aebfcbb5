package org.unmentoring.web.matching;

/** @param version what to send back as If-Match, so that two organisers do not overwrite each other */
public record StoredPublication(boolean published, String version) {}

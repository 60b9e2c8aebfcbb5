package org.unmentoring.matching.film;

import java.util.UUID;

/** Somebody in a round. An organisation is its id, or its name in small letters; empty is not known, as with sectors. */
public record Seated(Integer round, UUID participant, String organisation, String sector) {}

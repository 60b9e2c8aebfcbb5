package org.unmentoring.matching.film;

/** Whole units; people stand at least ten of them apart. */
public record Place(int number, int x, int y) {}

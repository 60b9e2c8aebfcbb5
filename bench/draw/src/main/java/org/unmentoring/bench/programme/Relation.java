package org.unmentoring.bench.programme;

/** Two people were put in touch in an earlier round. */
public record Relation(int one, int other, int round, boolean met) {}

package org.unmentoring.matching.draw;

/**
 * An odd set of people of a draw with its price: at least one of them can't be paired inside the set.
 *
 * @param members an odd number of people, by their place in the {@link LevelProof}, in ascending order
 * @param price above 0
 */
public record OddSet(int[] members, long price) {}

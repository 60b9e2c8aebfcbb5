package org.unmentoring.matching.survival;

/**
 * The curve from one day on.
 *
 * @param atRisk to how many it could still happen on that day
 * @param happened to how many it did
 * @param without the estimated share to which it has not happened by the end of that day, 0 to 1
 * @param low where the 95 % interval of that share begins; null where the share is 0 or 1
 * @param high where it ends
 */
public record Step(int day, int atRisk, int happened, double without, Double low, Double high) {}

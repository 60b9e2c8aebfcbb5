package org.unmentoring.matching.reason;

/**
 * How figures are told to everybody. Fewer than five could be somebody one knows, so they are not told; and what is told is
 * rounded to fives, or the small ones could be worked out from the sums they are part of. None is none: 0 tells of nobody.
 * It is what NHS England does with its published counts, with five for its eight.
 */
final class SmallNumbers {

    static final int LEAST = 5;

    private SmallNumbers() {}

    /** Null for what is not told. */
    static Long told(Long count) {
        if (count == null || count > 0 && count < LEAST) {
            return null;
        }
        return (count + LEAST / 2) / LEAST * LEAST;
    }
}

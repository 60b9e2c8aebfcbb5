package org.unmentoring.matching.layout;

import java.util.Arrays;

/** What pulls nodes together, each spring with its strength. */
public final class Springs {

    private int[] ones = new int[64];
    private int[] others = new int[64];
    private double[] strengths = new double[64];
    private int size;

    public void add(int one, int other, double strength) {
        if (size == ones.length) {
            ones = Arrays.copyOf(ones, 2 * size);
            others = Arrays.copyOf(others, 2 * size);
            strengths = Arrays.copyOf(strengths, 2 * size);
        }
        ones[size] = one;
        others[size] = other;
        strengths[size++] = strength;
    }

    int size() {
        return size;
    }

    int one(int spring) {
        return ones[spring];
    }

    int other(int spring) {
        return others[spring];
    }

    double strength(int spring) {
        return strengths[spring];
    }
}

package org.unmentoring.bench;

import java.util.ArrayList;
import java.util.List;

/** What is asked, and what it did round by round. */
final class Target {
    final String name;
    final String url;
    final String token;
    final List<Figures> rounds = new ArrayList<>();
    double[] atFixedRate;

    Target(String name, String url, String token) {
        this.name = name;
        this.url = url;
        this.token = token;
    }

    Figures median() {
        return Figures.medianOf(rounds);
    }
}

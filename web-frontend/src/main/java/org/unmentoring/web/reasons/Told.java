package org.unmentoring.web.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unmentoring.web.matching.ReasonFigures;
import org.unmentoring.web.matching.ReasonFigures.OfReason;
import org.unmentoring.web.matching.ReasonFigures.Trend;
import org.unmentoring.web.matching.TimeToMeeting;
import org.unmentoring.web.matching.TimeToMeeting.HalfBy;
import org.unmentoring.web.page.Page;

/** What the figures mean, in sentences that need no statistics. */
final class Told {
    private final ReasonFigures figures;
    private final Page page;
    private final ReasonsWords words;

    Told(ReasonFigures figures, Page page) {
        this.figures = figures;
        this.page = page;
        words = page.words(ReasonsWords.class);
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        figures.total().reasons().stream()
                .filter(it -> it.sides() > 0)
                .max(Comparator.comparing(OfReason::sides))
                .ifPresent(it -> said.add(words.mostGiven(
                        called(it.reason()), it.sides(), figures.total().notMet())));
        said.add(trend(figures.trend()));
        return said;
    }

    List<String> ofTimes() {
        TimeToMeeting times = figures.timeToMeeting();
        var last = times.last();
        if (last == null) return List.of(words.nobodyYet());
        return List.of(half(times.median()), words.byDay(inHundred(last.share()), last.day()));
    }

    private String half(HalfBy half) {
        if (half.day() == null) return words.halfNotYet();
        return half.low() == null || half.high() == null
                ? words.half(day(half.day()))
                : words.halfBetween(day(half.day()), day(half.low()), day(half.high()));
    }

    private String trend(Trend trend) {
        if (trend == null) return words.trendTooEarly();
        if (trend.low() > 0) return words.trendUp(many(trend.slope()), many(trend.low()), many(trend.high()));
        if (trend.high() < 0) return words.trendDown(many(-trend.slope()), many(-trend.high()), many(-trend.low()));
        return words.trendNone();
    }

    private String called(String key) {
        return figures.reasons().stream()
                .filter(it -> it.key().equals(key))
                .map(it -> it.words(page.lang()))
                .findFirst()
                .orElse(key);
    }

    /** Of 100, with the first place behind the point: a share may change by less than one in a round. */
    private String many(double share) {
        return page.decimal(share * 100);
    }

    private String day(double day) {
        return page.decimal(day);
    }

    static long inHundred(double share) {
        return Math.round(share * 100);
    }
}

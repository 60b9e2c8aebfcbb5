package org.unmentoring.matching.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    /** R: prop.trend.test(c(12, 15, 9, 7, 6), c(30, 33, 28, 31, 35)), chi-squared 7.284895047872. */
    @Test
    void aTrendIsFoundWhereCochranAndArmitageFindOne() {
        var trend = Trend.of(List.of(
                new Trend.Share(1, 12, 30),
                new Trend.Share(2, 15, 33),
                new Trend.Share(3, 9, 28),
                new Trend.Share(4, 7, 31),
                new Trend.Share(5, 6, 35)));
        assertThat(trend.rounds()).isEqualTo(5);
        assertThat(trend.slope()).isCloseTo(-0.0695220848752, within(1e-12));
        assertThat(trend.low()).isCloseTo(-0.1200067208290, within(1e-12));
        assertThat(trend.high()).isCloseTo(-0.0190374489214, within(1e-12));
        double z = trend.slope() / ((trend.high() - trend.low()) / 2) * 1.959963984540054;
        assertThat(z * z).isCloseTo(7.284895047872, within(1e-9));
    }

    @Test
    void thereIsNoneWhereNothingCanBeCompared() {
        assertThat(Trend.of(List.of())).isNull();
        assertThat(Trend.of(List.of(new Trend.Share(1, 3, 9)))).isNull();
        assertThat(Trend.of(List.of(new Trend.Share(1, 3, 9), new Trend.Share(2, 0, 0))))
                .isNull();
        assertThat(Trend.of(List.of(new Trend.Share(1, 0, 9), new Trend.Share(2, 0, 4))))
                .isNull();
    }
}

package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The film of a network on its page, with nothing but a keyboard. */
final class FilmInBrowser {
    private static final By PICTURE = By.cssSelector("[data-part=keys]");

    private FilmInBrowser() {}

    /** Each round's figures are those of the table up to there; then from one circle to another and to their neighbours. */
    static void isWatchedByKeyboard(Browser browser, int rounds) {
        var table = browser.table();
        browser.keys(PICTURE, Keys.HOME);
        for (int round = 1; round <= rounds; round++) {
            assertThat(browser.film("status"))
                    .startsWith("Round " + round + " of " + rounds)
                    .contains(
                            "Pairs put in touch: " + sum(table, round, 1) + ".",
                            "Met: " + sum(table, round, 2) + ".",
                            "Did not meet: " + sum(table, round, 3) + ".",
                            "Not said yet: " + sum(table, round, 4) + ".");
            browser.keys(PICTURE, Keys.PAGE_DOWN);
        }
        browser.keys(PICTURE, Keys.ARROW_RIGHT);
        var first = browser.film("chosen-name");
        assertThat(first).startsWith("Person ");
        var visited = new HashSet<String>();
        for (var arrow : List.of(Keys.ARROW_LEFT, Keys.ARROW_UP, Keys.ARROW_RIGHT, Keys.ARROW_DOWN)) {
            browser.keys(PICTURE, arrow);
            visited.add(browser.film("chosen-name"));
        }
        assertThat(visited).hasSizeGreaterThan(1);
        assertThat(browser.film("neighbours")).contains("Person ", "met: ");
        browser.keys(By.cssSelector("[data-part=neighbours] button"), Keys.ENTER);
        browser.touch(By.cssSelector("[data-part=names]")).awaitFilm();
        assertThat(browser.film("chosen-name")).doesNotStartWith("Person ");
        browser.keys(PICTURE, Keys.ESCAPE);
        assertThat(browser.film("chosen")).isEmpty();
    }

    private static int sum(List<List<String>> table, int rounds, int column) {
        return table.stream()
                .limit(rounds)
                .mapToInt(row -> Integer.parseInt(row.get(column)))
                .sum();
    }
}

package org.unmentoring.notifications.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final Pattern VALUE = Pattern.compile("\\{#?(?:for \\w+ in |switch |if )?(\\w+)[.}]");

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        var sentences = Arrays.stream(MailWords.class.getDeclaredMethods())
                .map(method -> method.getName())
                .toList();
        for (var language : List.of("en", "cy")) {
            assertThat(words(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(sentences);
            assertThat(words(language).values())
                    .noneMatch(text -> text.toString().isBlank());
        }
    }

    /** A sentence that lost a name or a date on its way into the other language. */
    @Test
    void bothLanguagesSayTheSameValues() throws IOException {
        var english = words("en");
        var welsh = words("cy");
        for (var key : english.stringPropertyNames())
            assertThat(values(welsh.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
    }

    @Test
    void pluralsAreThoseOfCldr() {
        var rules = PluralRules.forLocale(new ULocale("cy"));
        for (int n = 0; n < 1_000; n++) assertThat(Plural.cy(n)).isEqualTo(rules.select(n));
    }

    @Test
    void welshJoinsNamesByTheSoundThatFollows() {
        assertThat(Names.welshAnd(List.of("Ann", "Bo"))).isEqualTo("a");
        assertThat(Names.welshAnd(List.of("Bo", "Ann"))).isEqualTo("ac");
        assertThat(Names.welshAnd(List.of("Bo", "ŵyn"))).isEqualTo("ac");
        assertThat(Names.welshAnd(List.of("Bo", "Łukasz"))).isEqualTo("a");
        assertThat(Names.welshAnd(List.of("Bo", "李 小龍"))).isEqualTo("a");
        assertThat(Names.welshAnd(List.of("Bo", "𠮷"))).isEqualTo("a");
    }

    private static TreeSet<String> values(String text) {
        var found = new TreeSet<String>();
        VALUE.matcher(text).results().map(value -> value.group(1)).forEach(found::add);
        return found;
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = LanguagesTest.class.getResourceAsStream("/messages/words_" + language + ".properties")) {
            words.load(new InputStreamReader(file, UTF_8));
        }
        return words;
    }
}

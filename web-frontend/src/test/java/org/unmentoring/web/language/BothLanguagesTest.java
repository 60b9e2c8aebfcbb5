package org.unmentoring.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said in one language is said in the other. */
class BothLanguagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** Names, and what is the same in both. */
    private static final Set<String> ALIKE = Set.of("UnMentoring", "English", "Cymraeg", "Data (JSON)", "Sector");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{(?:#switch plural:\\w+\\()?(?:[a-z]+:\\w+\\()?(\\w+)\\)?}");

    static List<String> bundles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyWordIsThereInBothLanguages(String bundle) throws IOException {
        assertThat(words(bundle + "_cy").keySet()).isEqualTo(words(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothSayTheSameThings(String bundle) throws IOException {
        var welsh = words(bundle + "_cy");
        words(bundle)
                .forEach((key, english) ->
                        assertThat(placeholders(welsh.get(key))).as(key).isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsLeftInEnglishByAccident(String bundle) throws IOException {
        var welsh = words(bundle + "_cy");
        words(bundle).forEach((key, english) -> {
            var saysSomething =
                    WORD.matcher(english.replaceAll("\\{[^}]*}", "")).find();
            if (saysSomething && !ALIKE.contains(english))
                assertThat(welsh.get(key)).as(key).isNotEqualTo(english);
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void eachAsksForThePluralsOfItsOwnLanguage(String bundle) throws IOException {
        assertThat(words(bundle).values()).noneMatch(it -> it.contains("plural:cy"));
        assertThat(words(bundle + "_cy").values()).noneMatch(it -> it.contains("plural:en"));
    }

    private static Set<String> placeholders(String message) {
        var found = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(message);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    private static Map<String, String> words(String bundle) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            words.load(reader);
        }
        var sorted = new TreeMap<String, String>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }
}

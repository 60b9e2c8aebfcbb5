package org.unmentoring.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A page in another language needs a file of words, never another template. */
class WordsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                // First the tags with the expressions inside them, then the expressions that remain.
                var text =
                        Jsoup.parse(withoutExpressions(Files.readString(file))).text();
                assertThat(text).as(file.toString()).doesNotContainPattern("\\p{L}");
            }
        }
    }

    @Test
    void everyWordIsUsed() throws IOException {
        var used = everything(TEMPLATES) + everything(MESSAGES) + everything(Path.of("src/main/java"));
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                var bundle = file.getFileName().toString().replaceAll("(_cy)?\\.properties", "");
                for (var key : keys(file)) {
                    var method = key.replaceFirst("_.*", "");
                    var use = "(\\b" + bundle + ":|words\\.|class\\)\\s*\\.)" + method + "\\b";
                    assertThat(Pattern.compile(use).matcher(used).find())
                            .as(bundle + ":" + key)
                            .isTrue();
                }
            }
        }
    }

    private static String withoutExpressions(String template) {
        var text = template;
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text = text.replaceAll("\\{[^{}]*}", "");
        }
        return text;
    }

    private static Iterable<String> keys(Path file) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }

    private static String everything(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(WordsTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package org.unmentoring.matching.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.unmentoring.matching.export.Csv;

/** What each column means, and what is protected and what is not, in English and Welsh; the words are in opendata/dictionary.json. */
@Singleton
class Dictionary {
    record Entry(String file, String column, String values, String en, String cy) {}

    record Sentence(String en, String cy) {}

    record Words(List<Sentence> protection, List<Entry> columns) {}

    private final Words words;

    Dictionary(ObjectMapper json) {
        try (var file = Dictionary.class.getResourceAsStream("/opendata/dictionary.json")) {
            words = json.readValue(file, Words.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String csv() {
        var csv = new Csv("file", "column", "values", "meaning (English)", "ystyr (Cymraeg)");
        words.columns().forEach(it -> csv.row(it.file(), it.column(), it.values(), it.en(), it.cy()));
        return csv.text();
    }

    String readme(Dataset data) {
        var text = new StringBuilder();
        text.append(data.name()).append(" (").append(data.programme()).append("), ");
        text.append(data.version()).append(", ").append(data.publishedAt()).append('\n');
        text.append(data.licence()).append(": ").append(data.licenceUrl()).append("\n\n");
        words.protection().forEach(it -> text.append(it.en()).append("\n\n"));
        words.protection().forEach(it -> text.append(it.cy()).append("\n\n"));
        return text.toString();
    }
}

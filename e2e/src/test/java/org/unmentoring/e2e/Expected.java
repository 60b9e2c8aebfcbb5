package org.unmentoring.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;

/** The organiser's workbook of 2015 and what is known to be in it. */
final class Expected {
    private Expected() {}

    static BodyPublisher workbook() {
        try {
            return BodyPublishers.ofFile(file("unmentoring-2015.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode figures() {
        try {
            return new ObjectMapper()
                    .readTree(file("unmentoring-2015.expected.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        try {
            return Path.of(Expected.class.getResource("/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

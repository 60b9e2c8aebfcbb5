package org.unmentoring.web.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The address of a style or script changes with its content, so that no browser shows a new page in old clothes. */
@Singleton
class Styles {
    private static final String FOLDER = "META-INF/resources";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address() {
        return address("/assets/unmentoring.css");
    }

    String address(String file) {
        return addresses.computeIfAbsent(file, it -> it + "?v=" + sum(it));
    }

    private static String sum(String file) {
        var sum = new CRC32();
        try (var content = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

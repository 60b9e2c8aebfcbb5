package org.unmentoring.web.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.zip.CRC32;

/** The stylesheet's address changes with its content, so that no browser shows a new page in old clothes. */
@Singleton
class Styles {
    private final String address;

    Styles() throws IOException {
        var sum = new CRC32();
        try (var css = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/resources/assets/unmentoring.css")) {
            sum.update(css.readAllBytes());
        }
        address = "/assets/unmentoring.css?v=" + Long.toHexString(sum.getValue());
    }

    String address() {
        return address;
    }
}

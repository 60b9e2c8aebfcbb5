package org.unmentoring.web.organise;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** A file behind a page: a picture opens in its page, a table or data is saved. */
public final class Download {
    private Download() {}

    public static Response of(String name, Format format, byte[] bytes) {
        var file = "filename=\"" + name + "." + format.name().toLowerCase(Locale.ROOT) + "\"";
        return Response.ok(bytes, format.type() + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, (format == Format.SVG ? "inline; " : "attachment; ") + file)
                .build();
    }
}

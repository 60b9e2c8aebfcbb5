package org.unmentoring.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Values in the forms that bodies come in. */
final class Bodies {
    static final String MULTIPART = "multipart/form-data; boundary=kante";
    private static final String PART = """
            --kante\r
            Content-Disposition: form-data; name="file"; filename="people.csv"\r
            Content-Type: text/csv\r
            \r
            %s\r
            --kante--\r
            """;

    private Bodies() {}

    static byte[] written(String mediaType, JsonNode value) {
        return text(mediaType, value).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String mediaType, JsonNode value) {
        if (mediaType.contains("json")) return value.isTextual() ? value.asText() : value.toString();
        if (mediaType.equals("application/x-www-form-urlencoded")) return form(value);
        if (mediaType.startsWith("multipart"))
            return PART.formatted(value.path("file").asText());
        return value.asText();
    }

    private static String form(JsonNode value) {
        var pairs = new ArrayList<String>();
        value.fields()
                .forEachRemaining(it -> pairs.add(
                        it.getKey() + "=" + URLEncoder.encode(it.getValue().asText(), StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }
}

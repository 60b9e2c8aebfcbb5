package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The same network and the same growth as JSON, CSV and SVG. */
final class Pictures {
    private Pictures() {}

    static void agree(Caller organiser, String programme, JsonNode network, JsonNode growth) {
        var networkUrl = programme + "/network?throughRound=6";
        var growthUrl = programme + "/growth";
        assertThat(rows(organiser.get(networkUrl, "text/csv")))
                .hasSize(network.path("edges").size());
        assertThat(rows(organiser.get(growthUrl, "text/csv"))).hasSize(growth.size());
        parsed(organiser.get(networkUrl, "image/svg+xml"));
        parsed(organiser.get(growthUrl, "image/svg+xml"));
    }

    private static List<String> rows(Reply csv) {
        csv.expect(200);
        assertThat(csv.header("Content-Type").orElse("")).startsWith("text/csv");
        return csv.body().lines().skip(1).toList();
    }

    private static Document parsed(Reply svg) {
        svg.expect(200);
        assertThat(svg.header("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(svg.body()).doesNotContain("<script");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg.body())));
        } catch (Exception e) {
            throw new AssertionError("The picture is not well-formed.", e);
        }
    }
}

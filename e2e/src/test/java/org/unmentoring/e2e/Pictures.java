package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The same network and the same growth as JSON, CSV and SVG. */
final class Pictures {
    private static final String RED = "#d4351c";

    private Pictures() {}

    static void networkAgrees(Caller organiser, String url) {
        var json = organiser.get(url).expect(200).json();
        var outcomes = StreamSupport.stream(json.path("edges").spliterator(), false)
                .map(edge -> edge.path("outcome").asText())
                .toList();
        var inCsv = rows(organiser.get(url, "text/csv")).stream()
                .map(row -> row.split(",", 3)[1])
                .toList();
        assertThat(tally(inCsv)).isEqualTo(tally(outcomes));
        var picture = parsed(organiser.get(url, "image/svg+xml"));
        var lines = shapes(picture, "edges", "line");
        var red = lines.filter(line -> line.getAttribute("stroke").equals(RED)).count();
        var met = tally(outcomes).get("met");
        assertThat(red).isEqualTo(outcomes.size() - met);
        assertThat(shapes(picture, "edges", "line")).hasSize(outcomes.size());
        assertThat(shapes(picture, "people", "circle"))
                .hasSize(json.path("nodes").size());
        assertThat(summary(picture)).contains(outcomes.size() + " pairs", met + " met");
    }

    static void growthAgrees(Caller organiser, String url) {
        var items = organiser.get(url).expect(200).json().path("items");
        var columns = List.of(
                "round", "drawnAt", "participants", "joined", "left", "matches", "met", "notMet", "unconfirmed");
        var inJson = StreamSupport.stream(items.spliterator(), false)
                .map(item -> columns.stream()
                        .map(column -> item.path(column).asText())
                        .toList())
                .toList();
        var inCsv = rows(organiser.get(url, "text/csv")).stream()
                .map(row -> List.of(row.split(",")).subList(0, columns.size()))
                .toList();
        assertThat(inCsv).isEqualTo(inJson);
        var last = items.get(items.size() - 1);
        assertThat(summary(parsed(organiser.get(url, "image/svg+xml"))))
                .contains(
                        items.size() + " rounds",
                        last.path("matches").asText() + " matches",
                        last.path("met").asText() + " met");
    }

    private static Map<String, Long> tally(List<String> words) {
        return words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
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
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The picture is not well-formed.", e);
        }
    }

    private static Stream<Element> shapes(Document picture, String group, String shape) {
        return elements(picture, "g")
                .filter(element -> element.getAttribute("id").equals(group))
                .flatMap(element -> {
                    var shapes = element.getElementsByTagName(shape);
                    return IntStream.range(0, shapes.getLength()).mapToObj(i -> (Element) shapes.item(i));
                });
    }

    private static Stream<Element> elements(Document picture, String name) {
        var found = picture.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String summary(Document picture) {
        return elements(picture, "desc").map(Element::getTextContent).collect(Collectors.joining());
    }
}

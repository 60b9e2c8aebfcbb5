package org.unmentoring.matching.film;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.unmentoring.matching.export.Colours;
import org.unmentoring.matching.export.PictureWords;
import org.unmentoring.matching.export.Svg;
import org.unmentoring.matching.film.FilmOfOrganisations.Edge;
import org.unmentoring.matching.film.FilmOfOrganisations.Organisation;

/** Organisations as circles as large as they have people, and lines as thick as there are pairs between two of them. */
final class OrganisationsPicture {

    /** More lines make a picture that nobody can read and no browser likes to open. */
    private static final int MOST_LINES = 2_000;

    private static final int MOST_NAMES = 12;
    private static final int LEGEND_FROM = 338;
    private static final int LINE = 18;

    private record Between(int source, int target) {}

    private final FilmOfOrganisations film;
    private final PictureWords words;
    private final boolean open;
    private final Frame frame;
    private final List<String> sectors;
    private final List<Organisation> largestFirst;
    private final Map<Integer, Place> places = new HashMap<>();
    private final double perPerson;

    /** @param open for everybody: the figures are rounded down, so the words promise no more than "at least" */
    OrganisationsPicture(FilmOfOrganisations film, PictureWords words, boolean open) {
        this.open = open;
        this.film = film;
        this.words = words;
        frame = film.whole().frame();
        film.organisations().forEach(it -> places.put(it.number(), new Place(it.number(), it.x(), it.y())));
        sectors = film.whole().sectors();
        largestFirst = film.organisations().stream()
                .sorted(Comparator.comparingInt(Organisation::people).reversed().thenComparing(Organisation::number))
                .toList();
        int most = largestFirst.stream().mapToInt(Organisation::people).max().orElse(1);
        perPerson = Math.max(3, Math.min(13, frame.scale() * Placement.GROUPS_APART * 0.7)) / Math.sqrt(most);
    }

    String text() {
        int names = Math.min(MOST_NAMES, largestFirst.size());
        int height = LEGEND_FROM + LINE * (3 + sectors.size() + names);
        var svg = new Svg(height, title(), summary());
        int drawn = edges(svg);
        circles(svg);
        legend(svg, drawn);
        return svg.text();
    }

    private String title() {
        return film.throughRound() == 0
                ? words.of("network.none")
                : words.of("organisations.title", film.throughRound());
    }

    private String summary() {
        if (open) {
            return words.of("open.summary", sum(Edge::pairs), sum(Edge::met));
        }
        return words.of(
                "organisations.summary",
                film.organisations().stream().mapToInt(Organisation::people).sum(),
                film.organisations().stream().filter(it -> it.name() != null).count(),
                sum(Edge::pairs),
                sum(Edge::met),
                sum(Edge::notMet),
                sum(Edge::unconfirmed),
                film.edges().stream()
                        .filter(it -> it.source() == it.target())
                        .mapToInt(Edge::pairs)
                        .sum());
    }

    private int sum(ToIntFunction<Edge> of) {
        return film.edges().stream().mapToInt(of).sum();
    }

    private int edges(Svg svg) {
        Map<Between, Edge> all = film.edges().stream()
                .filter(it -> it.source() != it.target())
                .collect(Collectors.toMap(
                        it -> new Between(it.source(), it.target()),
                        it -> it,
                        OrganisationsPicture::together,
                        () -> new TreeMap<>(
                                Comparator.comparingInt(Between::source).thenComparing(Between::target))));
        var strongest = all.values().stream()
                .sorted(Comparator.comparingInt(Edge::pairs).reversed())
                .limit(MOST_LINES)
                .toList();
        svg.begin("id", "edges", "stroke-linecap", "butt", "fill", "none");
        for (var edge : strongest) {
            if (edge.met() > 0) {
                line(svg, edge, edge.met(), Colours.MET, "none", strongest.size());
            }
            if (edge.pairs() > edge.met()) {
                line(svg, edge, edge.pairs() - edge.met(), Colours.RED, "4 2", strongest.size());
            }
        }
        svg.end();
        return strongest.size();
    }

    private static Edge together(Edge one, Edge other) {
        return new Edge(
                one.source(),
                one.target(),
                other.round(),
                one.met() + other.met(),
                one.notMet() + other.notMet(),
                one.unconfirmed() + other.unconfirmed());
    }

    /** Red stands a little beside the other, so that neither hides the other. */
    private void line(Svg svg, Edge edge, int pairs, String colour, String dashes, int lines) {
        var from = places.get(edge.source());
        var to = places.get(edge.target());
        if (from == null || to == null) {
            return;
        }
        double aside = colour.equals(Colours.RED) ? 0.8 : 0;
        double width = Math.min(5, 0.35 * Math.sqrt(pairs) * (lines > 400 ? 0.6 : 1.6));
        svg.shape(
                "line",
                "x1",
                frame.x(from) + aside,
                "y1",
                frame.y(from) + aside,
                "x2",
                frame.x(to) + aside,
                "y2",
                frame.y(to) + aside,
                "stroke",
                colour,
                "stroke-width",
                String.format(Locale.ROOT, "%.2f", width),
                "stroke-opacity",
                lines > 400 ? "0.35" : "0.7",
                "stroke-dasharray",
                dashes);
    }

    private void circles(Svg svg) {
        svg.begin("id", "organisations", "stroke", "#ffffff", "stroke-width", "0.6");
        largestFirst.forEach(it -> {
            var place = places.get(it.number());
            double radius = Math.max(1.5, perPerson * Math.sqrt(it.people()));
            svg.shape("circle", "cx", frame.x(place), "cy", frame.y(place), "r", radius, "fill", colour(it.sector()));
        });
        svg.end();
        for (int i = 0; i < Math.min(MOST_NAMES, largestFirst.size()); i++) {
            var place = places.get(largestFirst.get(i).number());
            svg.words(
                    "text",
                    Integer.toString(i + 1),
                    "x",
                    frame.x(place),
                    "y",
                    frame.y(place) + 3,
                    "font-size",
                    9,
                    "font-weight",
                    "bold",
                    "text-anchor",
                    "middle",
                    "fill",
                    "#0b0c0c",
                    "stroke",
                    "#ffffff",
                    "stroke-width",
                    2,
                    "paint-order",
                    "stroke");
        }
    }

    private String colour(String sector) {
        return Colours.of(sector, sectors);
    }

    private void legend(Svg svg, int drawn) {
        svg.begin("id", "legend");
        double y = LEGEND_FROM;
        svg.shape("line", "x1", 8, "y1", y - 4, "x2", 28, "y2", y - 4, "stroke", Colours.MET, "stroke-width", 2);
        svg.label(34, y, "start", open ? words.of("open.met") : words.of("network.met", sum(Edge::met)));
        svg.shape(
                "line",
                "x1",
                150,
                "y1",
                y - 4,
                "x2",
                170,
                "y2",
                y - 4,
                "stroke",
                Colours.RED,
                "stroke-width",
                2,
                "stroke-dasharray",
                "4 2");
        if (open) {
            svg.label(176, y, "start", words.of("open.not-met"));
        } else {
            svg.label(176, y, "start", words.of("network.not-met", sum(Edge::notMet)));
            svg.label(176, y + LINE, "start", words.of("network.unconfirmed", sum(Edge::unconfirmed)));
        }
        long lines = film.edges().stream()
                .filter(it -> it.source() != it.target())
                .map(it -> new Between(it.source(), it.target()))
                .distinct()
                .count();
        if (lines > drawn) {
            svg.label(8, y + LINE * 2, "start", words.of("organisations.strongest", drawn, lines));
        }
        y += LINE * 3;
        for (var sector : sectors) {
            svg.shape("circle", "cx", 18, "cy", y - 4, "r", 5, "fill", colour(sector));
            svg.label(34, y, "start", sector.replace('-', ' '));
            y += LINE;
        }
        for (int i = 0; i < Math.min(MOST_NAMES, largestFirst.size()); i++) {
            var it = largestFirst.get(i);
            var name = Objects.requireNonNullElse(it.name(), words.of(open ? "open.several" : "organisations.unknown"));
            svg.label(8, y, "start", words.of("organisations.entry", i + 1, name, it.people()));
            y += LINE;
        }
        svg.end();
    }
}

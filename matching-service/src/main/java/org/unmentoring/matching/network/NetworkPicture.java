package org.unmentoring.matching.network;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.unmentoring.matching.export.Colours;
import org.unmentoring.matching.export.PictureWords;
import org.unmentoring.matching.export.Svg;
import org.unmentoring.matching.film.Frame;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.match.MatchOutcome;
import org.unmentoring.matching.network.Network.Edge;
import org.unmentoring.matching.network.Network.Node;

/**
 * The network with everybody where they stand in the film. In the seconds before those who are new have their place it is a
 * sunflower: the first to join sit in the middle, everybody after them further out, at Vogel's golden angle (1979).
 */
final class NetworkPicture {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double CENTRE = Svg.WIDTH / 2.0;
    private static final double RADIUS = 150;
    private static final int LEGEND_FROM = 338;
    private static final int LINE = 18;
    private static final double LARGEST_NODE = 7;
    private static final double SMALLEST_NODE = 0.8;

    /** In units of the film's plane: a little less than half of what people stand apart. */
    private static final double NODE_IN_FILM = 5.5;

    private record Spot(double x, double y) {}

    private final Network network;
    private final PictureWords words;
    private final double size;
    private final Map<ParticipantId, Spot> places = new HashMap<>();

    NetworkPicture(Network network, PictureWords words) {
        this.network = network;
        this.words = words;
        var film = network.whole().places();
        boolean placed = network.nodes().stream().allMatch(it -> film.containsKey(it.id()));
        var frame = Frame.around(film.values());
        size = Math.max(
                SMALLEST_NODE,
                Math.min(
                        LARGEST_NODE,
                        placed
                                ? frame.scale() * NODE_IN_FILM
                                : RADIUS
                                        * 0.42
                                        / Math.sqrt(Math.max(1, network.whole().people()))));
        for (int i = 0; i < network.nodes().size(); i++) {
            var id = network.nodes().get(i).id();
            places.put(id, placed ? new Spot(frame.x(film.get(id)), frame.y(film.get(id))) : inSunflower(i));
        }
    }

    private Spot inSunflower(int order) {
        double distance = RADIUS
                * StrictMath.sqrt((order + 0.5) / Math.max(1, network.whole().people()));
        double angle = order * GOLDEN_ANGLE;
        return new Spot(CENTRE + distance * StrictMath.cos(angle), CENTRE + distance * StrictMath.sin(angle));
    }

    String text() {
        int lines = 2 + network.whole().sectors().size();
        var svg = new Svg(LEGEND_FROM + lines * LINE, title(), summary());
        edges(svg);
        nodes(svg);
        legend(svg);
        return svg.text();
    }

    private String title() {
        return network.throughRound() == 0
                ? words.of("network.none")
                : words.of("network.title", network.throughRound());
    }

    private String summary() {
        return words.of(
                "network.summary",
                network.nodes().size(),
                network.edges().size(),
                network.count(MatchOutcome.MET),
                network.count(MatchOutcome.NOT_MET),
                network.count(MatchOutcome.UNCONFIRMED));
    }

    private void edges(Svg svg) {
        double width = Math.max(
                0.25, Math.min(1.4, 12 / Math.sqrt(1.0 + network.edges().size())));
        svg.begin("id", "edges", "stroke-linecap", "round");
        for (Edge edge : network.edges()) {
            var from = places.get(edge.source());
            var to = places.get(edge.target());
            line(svg, edge.outcome(), from, to, width);
        }
        svg.end();
    }

    private static void line(Svg svg, MatchOutcome outcome, Spot from, Spot to, double width) {
        boolean met = outcome == MatchOutcome.MET;
        svg.shape(
                "line",
                "x1",
                from.x(),
                "y1",
                from.y(),
                "x2",
                to.x(),
                "y2",
                to.y(),
                "stroke",
                met ? Colours.MET : Colours.RED,
                "stroke-width",
                String.format(Locale.ROOT, "%.2f", width),
                "stroke-opacity",
                met ? "0.6" : "0.85",
                "stroke-dasharray",
                switch (outcome) {
                    case MET -> "none";
                    case NOT_MET -> "6 2";
                    case UNCONFIRMED -> "1.5 2";
                });
    }

    private void nodes(Svg svg) {
        svg.begin("id", "people", "stroke", "#ffffff", "stroke-width", "0.4");
        for (Node node : network.nodes()) {
            var place = places.get(node.id());
            svg.shape("circle", "cx", place.x(), "cy", place.y(), "r", size, "fill", colour(node.sector()));
        }
        svg.end();
    }

    private String colour(String sector) {
        return Colours.of(sector, network.whole().sectors());
    }

    private void legend(Svg svg) {
        svg.begin("id", "legend");
        line(svg, MatchOutcome.MET, new Spot(8, LEGEND_FROM - 4.0), new Spot(28, LEGEND_FROM - 4.0), 2);
        svg.label(34, LEGEND_FROM, "start", words.of("network.met", network.count(MatchOutcome.MET)));
        line(svg, MatchOutcome.NOT_MET, new Spot(168, LEGEND_FROM - 4.0), new Spot(188, LEGEND_FROM - 4.0), 2);
        svg.label(194, LEGEND_FROM, "start", words.of("network.not-met", network.count(MatchOutcome.NOT_MET)));
        double second = LEGEND_FROM + LINE;
        line(svg, MatchOutcome.UNCONFIRMED, new Spot(8, second - 4), new Spot(28, second - 4), 2);
        svg.label(34, second, "start", words.of("network.unconfirmed", network.count(MatchOutcome.UNCONFIRMED)));
        for (int i = 0; i < network.whole().sectors().size(); i++) {
            var sector = network.whole().sectors().get(i);
            double y = second + LINE * (1 + i);
            svg.shape("circle", "cx", 18, "cy", y - 4, "r", 5, "fill", colour(sector));
            svg.label(34, y, "start", sector.replace('-', ' '));
        }
        svg.end();
    }
}

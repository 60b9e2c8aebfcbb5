package org.unmentoring.matching.network;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unmentoring.matching.export.Svg;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.match.MatchOutcome;
import org.unmentoring.matching.network.Network.Edge;
import org.unmentoring.matching.network.Network.Node;

/**
 * The network as a sunflower: the first to join sit in the middle, everybody after them further out, at Vogel's golden
 * angle (1979). A place depends only on the order of joining, so nobody moves from one round's picture to the next.
 */
final class NetworkPicture {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double CENTRE = Svg.WIDTH / 2.0;
    private static final double RADIUS = 150;
    private static final int LEGEND_FROM = 338;
    private static final int LINE = 18;
    private static final double LARGEST_NODE = 7;
    private static final double SMALLEST_NODE = 0.8;

    private static final String MET = "#8aa89a";
    private static final String RED = "#d4351c";
    private static final String NO_SECTOR = "#6f777b";

    /** Colours that the colour-blind tell apart (Okabe and Ito 2008, Tol 2021), none of them near the red of an edge. */
    private static final List<String> SECTORS = List.of(
            "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#b3a800", "#5e35b1", "#795548", "#00838f",
            "#332288", "#999933", "#882255");

    private record Place(double x, double y) {}

    private final Network network;
    private final Map<ParticipantId, Place> places = new HashMap<>();

    NetworkPicture(Network network) {
        this.network = network;
        for (int i = 0; i < network.nodes().size(); i++) {
            places.put(network.nodes().get(i).id(), place(i));
        }
    }

    private Place place(int order) {
        double distance = RADIUS
                * StrictMath.sqrt((order + 0.5) / Math.max(1, network.whole().people()));
        double angle = order * GOLDEN_ANGLE;
        return new Place(CENTRE + distance * StrictMath.cos(angle), CENTRE + distance * StrictMath.sin(angle));
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
        return network.throughRound() == 0 ? "No round yet" : "The network after round " + network.throughRound();
    }

    private String summary() {
        return "%d people, %d pairs put in touch: %d met, %d did not meet, %d not confirmed."
                .formatted(
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

    private static void line(Svg svg, MatchOutcome outcome, Place from, Place to, double width) {
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
                met ? MET : RED,
                "stroke-width",
                String.format(Locale.ROOT, "%.2f", width),
                "stroke-opacity",
                met ? "0.6" : "0.85",
                "stroke-dasharray",
                outcome == MatchOutcome.UNCONFIRMED ? "3 2" : "none");
    }

    private void nodes(Svg svg) {
        double radius = RADIUS * 0.42 / Math.sqrt(Math.max(1, network.whole().people()));
        double size = Math.max(SMALLEST_NODE, Math.min(LARGEST_NODE, radius));
        svg.begin("id", "people", "stroke", "#ffffff", "stroke-width", "0.4");
        for (Node node : network.nodes()) {
            var place = places.get(node.id());
            svg.shape("circle", "cx", place.x(), "cy", place.y(), "r", size, "fill", colour(node.sector()));
        }
        svg.end();
    }

    private String colour(String sector) {
        int index = sector == null ? -1 : network.whole().sectors().indexOf(sector);
        return index < 0 || index >= SECTORS.size() ? NO_SECTOR : SECTORS.get(index);
    }

    private void legend(Svg svg) {
        svg.begin("id", "legend");
        line(svg, MatchOutcome.MET, new Place(8, LEGEND_FROM - 4.0), new Place(28, LEGEND_FROM - 4.0), 2);
        svg.label(34, LEGEND_FROM, "start", "met (" + network.count(MatchOutcome.MET) + ")");
        line(svg, MatchOutcome.NOT_MET, new Place(168, LEGEND_FROM - 4.0), new Place(188, LEGEND_FROM - 4.0), 2);
        svg.label(194, LEGEND_FROM, "start", "did not meet (" + network.count(MatchOutcome.NOT_MET) + ")");
        double second = LEGEND_FROM + LINE;
        line(svg, MatchOutcome.UNCONFIRMED, new Place(8, second - 4), new Place(28, second - 4), 2);
        svg.label(34, second, "start", "nobody said (" + network.count(MatchOutcome.UNCONFIRMED) + ")");
        for (int i = 0; i < network.whole().sectors().size(); i++) {
            var sector = network.whole().sectors().get(i);
            double y = second + LINE * (1 + i);
            svg.shape("circle", "cx", 18, "cy", y - 4, "r", 5, "fill", colour(sector));
            svg.label(34, y, "start", sector.replace('-', ' '));
        }
        svg.end();
    }
}

package org.unmentoring.matching.network;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unmentoring.matching.export.Csv;
import org.unmentoring.matching.export.Rendering;
import org.unmentoring.matching.network.Network.Node;

@Provider
@Produces("text/csv")
public class NetworkCsv extends Rendering<Network> {

    public NetworkCsv() {
        super(Network.class, NetworkCsv::text);
    }

    static String text(Network network) {
        var people = network.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        var csv = new Csv(
                "round",
                "outcome",
                "source",
                "source organisation",
                "source sector",
                "target",
                "target organisation",
                "target sector");
        network.edges().forEach(edge -> {
            var source = people.get(edge.source());
            var target = people.get(edge.target());
            csv.row(
                    edge.round(),
                    edge.outcome().word(),
                    source.id(),
                    source.organisation(),
                    source.sector(),
                    target.id(),
                    target.organisation(),
                    target.sector());
        });
        return csv.text();
    }
}

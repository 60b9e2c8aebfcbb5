package org.unmentoring.matching.network;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Rendering;

/** The format of graphml.graphdrawing.org, which igraph, networkx and yEd read. */
@Provider
@Produces("application/graphml+xml")
public class NetworkGraphMl extends Rendering<Network> {

    public NetworkGraphMl() {
        super(Network.class, NetworkGraphMl::text);
    }

    static String text(Network network) {
        var xml = new NetworkXml("graphml", "http://graphml.graphdrawing.org/xmlns");
        key(xml, "node", "organisation", "string");
        key(xml, "node", "sector", "string");
        key(xml, "node", "joinedRound", "int");
        key(xml, "edge", "round", "int");
        key(xml, "edge", "outcome", "string");
        xml.begin("graph", "id", network.programme().toString(), "edgedefault", "undirected");
        network.nodes().forEach(it -> {
            xml.begin("node", "id", it.id().toString());
            data(xml, "organisation", it.organisation());
            data(xml, "sector", it.sector());
            data(xml, "joinedRound", Integer.toString(it.joinedRound()));
            xml.end();
        });
        network.edges().forEach(it -> {
            xml.begin(
                    "edge",
                    "source",
                    it.source().toString(),
                    "target",
                    it.target().toString());
            data(xml, "round", Integer.toString(it.round()));
            data(xml, "outcome", it.outcome().word());
            xml.end();
        });
        return xml.text();
    }

    private static void key(NetworkXml xml, String of, String name, String type) {
        xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void data(NetworkXml xml, String key, String value) {
        if (value != null) {
            xml.words("data", value, "key", key);
        }
    }
}

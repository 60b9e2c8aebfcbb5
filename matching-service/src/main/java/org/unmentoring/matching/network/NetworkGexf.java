package org.unmentoring.matching.network;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Rendering;

/** The format of gexf.net (1.3), which Gephi reads. */
@Provider
@Produces("application/gexf+xml")
public class NetworkGexf extends Rendering<Network> {

    public NetworkGexf() {
        super(Network.class, NetworkGexf::text);
    }

    static String text(Network network) {
        var xml = new NetworkXml("gexf", "http://gexf.net/1.3", "version", "1.3");
        xml.begin("graph", "defaultedgetype", "undirected", "mode", "static");
        attributes(xml, "node", "organisation", "string", "sector", "string", "joinedRound", "integer");
        attributes(xml, "edge", "round", "integer", "outcome", "string");
        xml.begin("nodes");
        network.nodes().forEach(it -> {
            xml.begin("node", "id", it.id().toString(), "label", it.id().toString())
                    .begin("attvalues");
            value(xml, "organisation", it.organisation());
            value(xml, "sector", it.sector());
            value(xml, "joinedRound", Integer.toString(it.joinedRound()));
            xml.end().end();
        });
        xml.end().begin("edges");
        int number = 0;
        for (var it : network.edges()) {
            xml.begin(
                            "edge",
                            "id",
                            Integer.toString(number++),
                            "source",
                            it.source().toString(),
                            "target",
                            it.target().toString())
                    .begin("attvalues");
            value(xml, "round", Integer.toString(it.round()));
            value(xml, "outcome", it.outcome().word());
            xml.end().end();
        }
        return xml.text();
    }

    private static void attributes(NetworkXml xml, String of, String... namesAndTypes) {
        xml.begin("attributes", "class", of);
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            xml.empty("attribute", "id", namesAndTypes[i], "title", namesAndTypes[i], "type", namesAndTypes[i + 1]);
        }
        xml.end();
    }

    private static void value(NetworkXml xml, String of, String value) {
        if (value != null) {
            xml.empty("attvalue", "for", of, "value", value);
        }
    }
}

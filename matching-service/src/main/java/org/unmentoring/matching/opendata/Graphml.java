package org.unmentoring.matching.opendata;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The edges as GraphML, which programs for networks read. */
final class Graphml {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;

    private Graphml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String text(Dataset data) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Graphml(xml).write(data);
            xml.flush();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(Dataset data) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        begin("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key("node", "sector");
        key("node", "rounds");
        key("edge", "rounds");
        key("edge", "outcome");
        begin("graph", "id", "G", "edgedefault", "undirected");
        for (var person : data.people()) {
            begin("node", "id", person.id());
            data("node-sector", person.sector());
            data("node-rounds", person.rounds());
            xml.writeEndElement();
        }
        for (var edge : data.edges()) {
            begin("edge", "source", edge.source(), "target", edge.target());
            data("edge-rounds", edge.rounds());
            data("edge-outcome", edge.outcome());
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private void key(String of, String name) throws XMLStreamException {
        begin("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", "string");
        xml.writeEndElement();
    }

    private void data(String key, String value) throws XMLStreamException {
        begin("data", "key", key);
        // XML 1.0 has no place for control characters, not even escaped.
        xml.writeCharacters(value.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
        xml.writeEndElement();
    }

    private void begin(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}

package org.unmentoring.matching.network;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements, attributes and text, whatever they say: what XML has no place for becomes a space. */
final class NetworkXml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    NetworkXml(String root, String namespace, String... attributes) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    NetworkXml begin(String element, String... attributes) {
        try {
            xml.writeStartElement(element);
            attributes(attributes);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    NetworkXml empty(String element, String... attributes) {
        begin(element, attributes);
        return end();
    }

    NetworkXml words(String element, String content, String... attributes) {
        try {
            begin(element, attributes);
            xml.writeCharacters(visible(content));
            return end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    NetworkXml end() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String text() {
        try {
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], visible(pairs[i + 1]));
        }
    }

    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ");
    }
}

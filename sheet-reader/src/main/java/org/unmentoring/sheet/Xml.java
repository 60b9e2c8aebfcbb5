package org.unmentoring.sheet;

import java.io.InputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A forward-only look at one XML part. No document types, no entities from outside: a file must not read ours. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();
    private final XMLStreamReader reader;

    Xml(InputStream part) throws XMLStreamException {
        this.reader = FACTORY.createXMLStreamReader(part);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves to the next start of an element and gives its name, or null at the end. */
    String nextElement() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return null;
    }

    /** Moves to the next start of a child of the named element, or gives null when that element ends. */
    String nextInside(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                return reader.getLocalName();
            }
            if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals(parent)) {
                return null;
            }
        }
        return null;
    }

    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute of this name that is qualified by a namespace (r:id beside id). */
    String qualifiedAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)
                    && reader.getAttributeNamespace(i) != null
                    && !reader.getAttributeNamespace(i).isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** All text inside the current element, phonetic guides left out. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        Predicate<String> silent = name -> name.equals("rPh") || name.equals("phoneticPr");
        int depth = 1;
        int silentAt = 0;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                silentAt = silentAt == 0 && silent.test(reader.getLocalName()) ? depth : silentAt;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                silentAt = silentAt == depth ? 0 : silentAt;
                depth--;
            } else if (reader.isCharacters() && silentAt == 0) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}

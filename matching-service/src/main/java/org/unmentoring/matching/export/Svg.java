package org.unmentoring.matching.export;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A picture that needs no script and stretches to its place. All units are those of a screen 320 wide, so that its
 * words can still be read there.
 */
public final class Svg {

    public static final int WIDTH = 320;

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** @param summary what the picture shows, for those who don't see it */
    public Svg(int height, String title, String summary) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "svg");
            xml.writeDefaultNamespace(NAMESPACE);
            attributes("viewBox", "0 0 " + WIDTH + " " + height, "width", "100%", "role", "img");
            attributes("aria-labelledby", "title desc", "font-family", "Arial, Helvetica, sans-serif");
            words("title", title, "id", "title");
            words("desc", summary, "id", "desc");
            shape("rect", "width", WIDTH, "height", height, "fill", "#ffffff");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element without content. Attributes are names and values in turn. */
    public Svg shape(String element, Object... attributes) {
        try {
            xml.writeEmptyElement(NAMESPACE, element);
            attributes(attributes);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element that holds text; anything may stand in it, it is escaped. */
    public Svg words(String element, String content, Object... attributes) {
        try {
            xml.writeStartElement(NAMESPACE, element);
            attributes(attributes);
            xml.writeCharacters(visible(content));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Svg label(double x, double y, String anchor, String content) {
        return words("text", content, "x", x, "y", y, "font-size", 11, "text-anchor", anchor, "fill", "#0b0c0c");
    }

    public Svg begin(Object... attributes) {
        try {
            xml.writeStartElement(NAMESPACE, "g");
            attributes(attributes);
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Svg end() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String text() {
        try {
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void attributes(Object... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i].toString(), value(pairs[i + 1]));
        }
    }

    private static String value(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : visible(value.toString());
    }

    /** XML 1.0 has no place for control characters, not even escaped. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ");
    }
}

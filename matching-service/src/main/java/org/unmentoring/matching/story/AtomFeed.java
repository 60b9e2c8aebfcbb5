package org.unmentoring.matching.story;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.unmentoring.matching.export.Rendering;

/** RFC 4287. Words are content of type text: whatever stands in them is shown, not read as markup. */
@Provider
@Produces(AtomFeed.TYPE)
public class AtomFeed extends Rendering<Feed> {
    static final String TYPE = "application/atom+xml";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    public AtomFeed() {
        super(Feed.class, AtomFeed::text);
    }

    static String text(Feed feed) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", feed.id());
            element(xml, "title", feed.title());
            element(xml, "updated", feed.updatedAt().toString());
            link(xml, "self", feed.atom(), TYPE);
            link(xml, "alternate", feed.page(), "text/html");
            author(xml, feed.title());
            for (var story : feed.stories()) {
                entry(xml, feed, story);
            }
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void entry(XMLStreamWriter xml, Feed feed, PublicStory story) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "entry");
        xml.writeAttribute("xml:lang", story.language().tag());
        element(xml, "id", Feed.id(story));
        element(xml, "title", Feed.title(story));
        element(xml, "published", story.publishedAt().toString());
        element(xml, "updated", story.updatedAt().toString());
        link(xml, "alternate", feed.link(story), "text/html");
        for (var name : Feed.names(story)) {
            author(xml, name);
        }
        for (var sector : Feed.sectors(story)) {
            xml.writeEmptyElement(NAMESPACE, "category");
            xml.writeAttribute("term", visible(sector));
        }
        xml.writeStartElement(NAMESPACE, "content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(visible(story.words()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String content) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(visible(content));
        xml.writeEndElement();
    }

    /** XML 1.0 has no place for these, not even escaped. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]", " ");
    }
}

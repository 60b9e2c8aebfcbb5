package org.unmentoring.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.unmentoring.matching.Api.answer;
import static org.unmentoring.matching.Api.draw;
import static org.unmentoring.matching.Api.organiserOf;
import static org.unmentoring.matching.Api.participant;
import static org.unmentoring.matching.Sisters.people;
import static org.unmentoring.matching.Sisters.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.PostgresServer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The feeds of stories, read as feed readers do. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(Sisters.class)
class FeedTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> ]]> &amp; \"quotes\" {#if x}((name))\nSecond line 李 🙂";

    private UUID programme;
    private String story;

    @BeforeEach
    void aStoryIsShared() {
        Sisters.allIsWell();
        var people = people(2, 2);
        programme = programme(people);
        String round = draw(programme).statusCode(201).extract().path("id");
        String match =
                organiserOf(programme).get("/v1/rounds/" + round + "/matches").path("items[0].id");
        var me = people.get(0).id();
        answer(match, me, "{\"met\":true}").statusCode(200);
        story = participant(me)
                .contentType("application/json")
                .body(Map.of("words", HOSTILE, "language", "cy", "firstName", "<b>Llŷr</b>"))
                .put("/v1/matches/" + match + "/stories/mine")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        participant(people.get(1).id())
                .contentType("application/json")
                .body(Map.of("revision", 1, "firstName", "Siân"))
                .put("/v1/matches/" + match + "/stories/" + story + "/consent")
                .then()
                .statusCode(200);
        organiserOf(programme)
                .contentType("application/json")
                .body(Map.of("revision", 1, "approved", true))
                .put("/v1/programmes/" + programme + "/offered-stories/" + story + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    void theAtomFeedHasAllThatRfc4287AsksForAndTextStaysText() throws Exception {
        var feed = atom().getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(feed, "id")).isEqualTo("urn:uuid:" + programme);
        assertThat(text(feed, "title")).isEqualTo("Coffee trials");
        var entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:" + story);
        assertThat(text(entry, "content")).isEqualTo(HOSTILE);
        assertThat(((Element) entry.getElementsByTagName("content").item(0)).getAttribute("type"))
                .isEqualTo("text");
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("cy");
        assertThat(entry.getElementsByTagName("author").getLength()).isEqualTo(2);
        assertThat(text(entry, "name")).isEqualTo("<b>Llŷr</b>");
        assertThat(text(entry, "title")).startsWith("<script>alert(1)</script>").hasSizeLessThan(70);
        assertThat(Instant.parse(text(entry, "updated"))).isEqualTo(Instant.parse(text(feed, "updated")));
        assertThat(text(entry, "published")).isEqualTo(text(entry, "updated"));
        var links = feed.getElementsByTagName("link");
        assertThat(((Element) links.item(0)).getAttribute("rel")).isEqualTo("self");
        assertThat(((Element) links.item(0)).getAttribute("href"))
                .isEqualTo("https://unmentoring.example/programmes/" + programme + "/stories.atom");
        assertThat(text((Element) atom().getDocumentElement(), "updated")).isEqualTo(text(feed, "updated"));
    }

    @Test
    void theJsonFeedHasAllThatItsVersionAsksFor() {
        given().get("/v1/programmes/" + programme + "/stories/feed.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/feed+json"))
                .header("Cache-Control", org.hamcrest.Matchers.containsString("max-age=60"))
                .body("version", is("https://jsonfeed.org/version/1.1"))
                .body("title", is("Coffee trials"))
                .body("feed_url", is("https://unmentoring.example/programmes/" + programme + "/stories.json"))
                .body("home_page_url", is("https://unmentoring.example/programmes/" + programme + "/stories"))
                .body("items.id", contains("urn:uuid:" + story))
                .body("items[0].content_text", is(HOSTILE))
                .body("items[0].authors.name", contains("<b>Llŷr</b>", "Siân"))
                .body("items[0].language", is("cy"));
    }

    @Test
    void aFeedWithoutStoriesIsAFeedToo() throws Exception {
        programme = programme(people(2, 2));
        var feed = atom().getDocumentElement();
        assertThat(feed.getElementsByTagName("entry").getLength()).isZero();
        assertThat(text(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    private Document atom() throws Exception {
        var body = given().get("/v1/programmes/" + programme + "/stories/feed.atom")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .header("Cache-Control", org.hamcrest.Matchers.containsString("max-age=60"))
                .extract()
                .asString();
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }
}

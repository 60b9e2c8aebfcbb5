package org.unmentoring.web.mynetwork;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class MyNetworkTest extends PageTest {
    private static final String MO = "018f0000-0000-7000-8000-0000000000a1";
    private static final String GWEN = "018f0000-0000-7000-8000-0000000000a2";
    private static final String LI = "018f0000-0000-7000-8000-0000000000a3";

    @Test
    void pictureTableAndTextSayTheSame() {
        sixMonths();
        var page = page(open(participant(), "/my-network"));
        assertThat(page.select("#network-text").text())
                .isEqualTo("You have been put in touch with 3 people, from 2 organisations. You have met 1 of them.");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "1 Mo Nesta UnMentoring, round 1 Did not meet",
                        "2 " + HOSTILE + " Devon UnMentoring, round 2 Met",
                        "1 Mo Nesta UnMentoring, round 3 Not said yet",
                        "3 李 小龍 Devon UnMentoring, round 3 Not said yet");
        assertThat(page.select(".own-network__number").eachText()).containsExactly("1", "2", "3");
        assertThat(page.select("figure > svg > line").eachAttr("class"))
                .containsExactly("tie tie--unconfirmed", "tie tie--met", "tie tie--unconfirmed");
        assertThat(page.select("[style], script")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "0, 1", "99, 4", "-1, 4", "<b>, 4", "99999999999999, 4"})
    void itIsShownRoundByRound(String through, int ties) {
        sixMonths();
        var page = page(browser(participant()).queryParam("through", through).get("/my-network"));
        assertThat(page.select("tbody tr")).hasSize(ties);
        assertThat(page.select(".rounds [aria-current]")).hasSize(1);
    }

    @Test
    void whoCameEarlierStaysInPlace() {
        sixMonths();
        var before = page(open(participant(), "/my-network?through=2")).select(".own-network__person");
        var after = page(open(participant(), "/my-network?through=3")).select(".own-network__person");
        assertThat(after.eachAttr("cx")).startsWith(before.eachAttr("cx").toArray(String[]::new));
        assertThat(after.eachAttr("cy")).startsWith(before.eachAttr("cy").toArray(String[]::new));
    }

    @Test
    void withoutAMatchThePageSaysWhatHappensNext() {
        matching.register(get(urlPathEqualTo("/v1/me/matches")).willReturn(okJson("{\"items\":[]}")));
        assertThat(page(open(participant(), "/my-network")).select("h2").first().text())
                .isEqualTo("Your network begins with your first match");
    }

    /** The newest first, as the service gives them; one was taken back. */
    private void sixMonths() {
        matching.register(get(urlPathEqualTo("/v1/me/matches"))
                .willReturn(okJson(Json.of(Map.of(
                        "items",
                        List.of(
                                match(3, "unconfirmed", false, person(MO, "Mo", "Nesta"), person(LI, "李 小龍", "Devon")),
                                match(2, "met", false, person(GWEN, HOSTILE, "Devon")),
                                match(2, "unconfirmed", true, person(LI, "李 小龍", "Devon")),
                                match(1, "not-met", false, person(MO, "Mo", "Nesta"))))))));
    }

    private static Map<String, Object> match(int round, String outcome, boolean dissolved, Map<?, ?>... partners) {
        return new HashMap<>(Map.of(
                "id", UUID.randomUUID(),
                "programme", Map.of("id", PROGRAMME, "name", "UnMentoring"),
                "round", Map.of("number", round),
                "drawnAt", "2026-0" + round + "-01T09:00:00Z",
                "outcome", outcome,
                "dissolved", dissolved,
                "partners", List.of(partners)));
    }

    private static Map<String, String> person(String id, String name, String organisation) {
        return Map.of("id", id, "name", name, "organisation", organisation);
    }
}

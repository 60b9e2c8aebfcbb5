package org.unmentoring.web.safety;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

/** What a mail scanner does with a link before its reader sees it: fifteen steps, and nothing has happened. */
@QuarkusTest
class ScannerTest extends PageTest {
    private static final String SCANNER = "Mozilla/5.0 (compatible; SafeLinks)";

    @ParameterizedTest
    @ValueSource(strings = {"/confirm?token=mailed", "/sign-in?token=mailed", "/organise-with-us?token=mailed"})
    void fifteenStepsOfAScannerChangeNothing(String link) {
        participants.register(any(anyUrl()).willReturn(okJson("{}")));
        var page = page(scanner().get(link));
        var form = page.select("main form").first();
        var action = form.attr("action");
        Map<String, Response> steps = new LinkedHashMap<>();
        steps.put("1 HEAD", scanner().head(link));
        steps.put("2 GET", scanner().get(link));
        steps.put("3 GET again", scanner().get(link));
        steps.put(
                "4 GET with the cookies that came",
                scanner().cookies(steps.get("2 GET").cookies()).get(link));
        steps.put("5 OPTIONS", scanner().options(link));
        steps.put("6 GET of a part", scanner().header("Range", "bytes=0-99").get(link));
        steps.put(
                "7 GET ahead of time",
                scanner().header("Sec-Purpose", "prefetch;prerender").get(link));
        steps.put("8 GET as a preview", scanner().header("X-Purpose", "preview").get(link));
        steps.put("9 GET as JSON", scanner().accept("application/json").get(link));
        steps.put("10 GET of where the form leads", scanner().get(action));
        steps.put(
                "11 GET of the form with what is in it",
                scanner().queryParam("token", "mailed").get(action));
        steps.put("12 HEAD of the same", scanner().queryParam("token", "mailed").head(action));
        for (var address : page.select("a[href^=/]").eachAttr("href"))
            steps.put("13 every link of the page: " + address, scanner().get(address));
        for (var part : page.select("link[href], img[src]"))
            steps.put("14 all that the page loads: " + part, scanner().get(part.attr("href") + part.attr("src")));
        steps.put(
                "15 the form, sent from elsewhere",
                scanner()
                        .header("Sec-Fetch-Site", "cross-site")
                        .formParam("token", "mailed")
                        .post(action));

        assertThat(page.select("script, [onload], [onclick], meta[http-equiv=refresh]"))
                .as("the page has no script of its own that could act")
                .isEmpty();
        steps.forEach((step, answer) -> assertThat(answer.cookies()).as(step).doesNotContainKey("session"));
        participants.verifyThat(0, postRequestedFor(anyUrl()));
        participants.verifyThat(0, putRequestedFor(anyUrl()));
        participants.verifyThat(0, patchRequestedFor(anyUrl()));
        participants.verifyThat(0, deleteRequestedFor(anyUrl()));
    }

    @Test
    void afterwardsTheReadersOwnButtonWorks() {
        for (int visit = 0; visit < 3; visit++) scanner().get("/confirm?token=mailed");
        participants.register(post("/v1/registrations/confirmations")
                .willReturn(okJson(Json.of(
                        Map.of("name", "Llŷr", "programme", Map.of("id", UUID.randomUUID(), "name", "UnMentoring"))))));
        assertThat(submit(null, "/confirm", Map.of("token", "mailed")).statusCode())
                .isEqualTo(200);
        participants.verifyThat(1, postRequestedFor(anyUrl()));
    }

    private static RequestSpecification scanner() {
        return browser(null).header("User-Agent", SCANNER);
    }
}

package org.unmentoring.web.secondfactor;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unmentoring.test.TestTokens;
import org.unmentoring.web.Json;
import org.unmentoring.web.PageTest;

@QuarkusTest
class SecondFactorTest extends PageTest {
    private static final String HERE = "/me/second-factor";
    private static final String ADDRESS =
            "otpauth://totp/UnMentoring:carys%40unmentoring.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=UnMentoring";
    private static final UUID SESSION = UUID.fromString("018f0000-0000-7000-8000-0000000000aa");

    @Test
    void anOrganiserWhoSignsInIsLedToTheSecondStepAndThenOn() {
        participants.register(post("/v1/sessions").willReturn(okJson(opened("code"))));
        var signedIn = submit(null, "/sign-in", Map.of("token", "mailed"));
        assertThat(signedIn.header("Location")).isEqualTo(HERE);
        var session = signedIn.cookie("session");
        var sent = open(session, "/organise/" + PROGRAMME);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo(HERE);
        is(true, false);
        var page = page(open(session, HERE));
        assertThat(page.select("input[name=code]").attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(page.select("nav").text()).contains("Organise");
        gives(okJson(Json.of(Map.of(
                "accessToken",
                TestTokens.organiser(ME, PROGRAMME),
                "expiresAt",
                "2100-01-01T00:00:00Z",
                "recoveryCodes",
                List.of()))));
        var given = browser(session)
                .cookie("wanted", sent.cookie("wanted"))
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("code", " 123 456 ")
                .post(HERE);
        assertThat(given.header("Location")).isEqualTo("/organise/" + PROGRAMME);
        assertThat(given.cookie("session")).isNotEqualTo(session);
        participants.verifyThat(postRequestedFor(urlEqualTo("/v1/sessions/" + SESSION + "/second-factor"))
                .withRequestBody(equalToJson("{\"code\":\"123 456\"}")));
    }

    @Test
    void aWrongCodeIsAskedForAgainAndTooManyAreToldOf() {
        var session = halfSignedIn();
        gives(problem(400, "code-wrong"));
        var answer = submit(session, HERE, Map.of("code", HOSTILE));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select(".govuk-error-summary a").attr("href")).isEqualTo("#code");
        assertThat(page(answer).select("input[name=code]").val()).isEmpty();
        assertThat(submit(session, HERE, Map.of("code", "")).statusCode()).isEqualTo(400);
        gives(problem(429, "codes-wrong-too-often"));
        assertThat(submit(session, HERE, Map.of("code", "123456")).statusCode()).isEqualTo(429);
        gives(problem(409, "second-factor-missing"));
        assertThat(submit(session, HERE, Map.of("code", "123456")).header("Location"))
                .isEqualTo(HERE);
    }

    @Test
    void thePictureIsReadByAPhoneAndTheKeyIsThereInLetters() throws Exception {
        var session = halfSignedIn();
        is(false, false);
        assertThat(page(open(session, HERE)).select("main form").attr("action")).isEqualTo(HERE + "/set-up");
        participants.verifyThat(0, postRequestedFor(urlEqualTo("/v1/me/second-factor")));
        offers();
        var answer = submit(session, HERE + "/set-up", Map.of());
        var shown = page(answer);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.select("main code").text()).isEqualTo("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
        var picture = shown.select("main svg").first();
        assertThat(picture.attr("aria-label")).isNotBlank();
        assertThat(read(picture.attr("viewBox"), picture.select("path").attr("d")))
                .isEqualTo(ADDRESS);
        gives(problem(400, "code-wrong"));
        var again = page(submit(session, HERE, Map.of("code", "000000", "settingUp", "yes")));
        assertThat(again.select("main svg path").attr("d"))
                .isEqualTo(picture.select("path").attr("d"));
        gives(okJson(Json.of(Map.of(
                "accessToken",
                TestTokens.organiser(ME, PROGRAMME),
                "expiresAt",
                "2100-01-01T00:00:00Z",
                "recoveryCodes",
                List.of("mfrg-gzdf-mztw-q2lk", "abcd-efgh-ijkl-mnop")))));
        var done = submit(session, HERE, Map.of("code", "123456", "settingUp", "yes"));
        assertThat(page(done).select("main li").eachText())
                .containsExactly("mfrg-gzdf-mztw-q2lk", "abcd-efgh-ijkl-mnop");
        assertThat(open(done.cookie("session"), "/organise/" + PROGRAMME).statusCode())
                .isNotEqualTo(303);
    }

    @Test
    void whoHasGivenACodeChangesTheSecondStep() {
        is(true, true);
        var session = organiser();
        assertThat(page(open(session, HERE)).select("main form").eachAttr("action"))
                .containsExactly(HERE + "/set-up", HERE + "/recovery-codes", HERE + "/remove");
        participants.register(post("/v1/me/second-factor/recovery-codes")
                .willReturn(okJson("{\"recoveryCodes\":[\"mfrg-gzdf-mztw-q2lk\"]}")));
        assertThat(page(submit(session, HERE + "/recovery-codes", Map.of()))
                        .select("main li")
                        .text())
                .isEqualTo("mfrg-gzdf-mztw-q2lk");
        participants.register(
                delete("/v1/me/second-factor").willReturn(aResponse().withStatus(204)));
        assertThat(submit(session, HERE + "/remove", Map.of()).header("Location"))
                .isEqualTo(HERE + "?done=secondfactorgone");
        assertThat(open(null, HERE).header("Location")).isEqualTo("/sign-in");
    }

    private String halfSignedIn() {
        participants.register(post("/v1/sessions").willReturn(okJson(opened("set-up"))));
        return submit(null, "/sign-in", Map.of("token", "mailed")).cookie("session");
    }

    private static String opened(String need) {
        return Json.of(Map.of(
                "accessToken",
                TestTokens.before(need, ME, SESSION),
                "expiresAt",
                "2100-01-01T00:00:00Z",
                "secondFactor",
                need));
    }

    private void is(boolean setUp, boolean given) {
        participants.register(get("/v1/me/second-factor")
                .willReturn(okJson(Json.of(Map.of(
                        "setUp",
                        setUp,
                        "setUpAt",
                        "2026-11-24T10:00:00Z",
                        "given",
                        given,
                        "recoveryCodesLeft",
                        9,
                        "required",
                        false)))));
    }

    private void offers() {
        participants.register(post("/v1/me/second-factor")
                .willReturn(okJson(Json.of(Map.of("secret", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "address", ADDRESS)))));
    }

    private void gives(com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder answer) {
        participants.register(
                post(urlPathMatching("/v1/sessions/.*/second-factor")).willReturn(answer));
    }

    /** As a camera does, from the modules that the page draws. */
    private static String read(String viewBox, String path) throws Exception {
        int scale = 4;
        int size = Integer.parseInt(viewBox.split(" ")[2]);
        var pixels = new int[size * scale * size * scale];
        java.util.Arrays.fill(pixels, 0xFFFFFF);
        var dark = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(path);
        while (dark.find())
            for (int y = 0; y < scale; y++)
                for (int x = 0; x < scale; x++)
                    pixels[
                            (Integer.parseInt(dark.group(2)) * scale + y) * size * scale
                                    + Integer.parseInt(dark.group(1)) * scale
                                    + x] = 0;
        LuminanceSource source = new RGBLuminanceSource(size * scale, size * scale, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}

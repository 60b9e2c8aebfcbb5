package org.unmentoring.notifications.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.unmentoring.notifications.webhook.Hooks.as;
import static org.unmentoring.notifications.webhook.Hooks.becomes;
import static org.unmentoring.notifications.webhook.Hooks.endpoint;
import static org.unmentoring.notifications.webhook.Hooks.event;
import static org.unmentoring.notifications.webhook.Hooks.make;
import static org.unmentoring.notifications.webhook.Hooks.post;
import static org.unmentoring.notifications.webhook.Hooks.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unmentoring.notifications.MailPort;
import org.unmentoring.notifications.courier.TestNames;
import org.unmentoring.test.PostgresServer;
import org.unmentoring.test.TestTokens;

/** As it is delivered: https, port 443, public addresses only, looked at when an endpoint is made and at every delivery. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@QuarkusTestResource(MailPort.class)
class SafeAddressTest {
    private static final String PUBLIC = "8.8.8.8";

    @Inject
    TestNames names;

    private final UUID organisation = UUID.randomUUID();
    private final String partner = TestTokens.partner(organisation);

    @ParameterizedTest
    @CsvSource({
        "http://hooks.example/, url-not-https",
        "https://user:word@hooks.example/, url-with-user",
        "https://hooks.example:8443/, url-port-refused",
        "https://2130706433/, url-host-not-valid",
        "https://0x7f000001/, url-host-not-valid",
        "https://0177.0.0.1/, url-host-not-valid",
        "https://127.1/, url-not-valid",
        "https://localhost./, url-host-not-valid",
        "https://１２７.０.０.１/, url-not-valid",
        "https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/, url-not-valid",
        "https://localhost/, url-address-refused",
        "https://127.0.0.1/, url-address-refused",
        "https://10.0.0.1/, url-address-refused",
        "https://192.168.0.1/, url-address-refused",
        "https://172.16.0.1/, url-address-refused",
        "https://100.64.0.1/, url-address-refused",
        "https://169.254.169.254/latest/meta-data/, url-address-refused",
        "https://224.0.0.1/, url-address-refused",
        "https://0.0.0.0/, url-address-refused",
        "https://[::1]/, url-address-refused",
        "https://[::]/, url-address-refused",
        "https://[::ffff:127.0.0.1]/, url-address-refused",
        "https://[fd00::1]/, url-address-refused",
        "https://[fe80::1]/, url-address-refused",
        "https://[64:ff9b::7f00:1]/, url-address-refused"
    })
    void isRefusedWhenAnEndpointIsMadeAndWhenItIsChanged(String url, String code) {
        post(partner, endpoint(url, "round.drawn"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/url"), "errors[0].code", equalTo(code));
        as(partner).get("/v1/webhook-endpoints").then().body("items", hasSize(0));
        names.tell("good.hooks.example", PUBLIC);
        var good = make(partner, endpoint("https://good.hooks.example/", "round.drawn"));
        as(partner)
                .header("If-Match", "*")
                .body(Map.of("url", url))
                .patch("/v1/webhook-endpoints/{id}", good.id())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "100.100.100.200",
                "0.0.0.0",
                "::1",
                "fd00:ec2::254",
                "fe80::1",
                "2002:7f00:1::"
            })
    void aNameThatMeansAnInsideAddressIsRefusedAtBothEnds(String inside) {
        var host = "h" + UUID.randomUUID() + ".hooks.example";
        names.tell(host, PUBLIC, inside);
        post(partner, endpoint("https://" + host + "/", "round.drawn"))
                .statusCode(400)
                .body("errors[0].code", equalTo("url-address-refused"));
        names.tell(host, PUBLIC);
        var made = make(partner, endpoint("https://" + host + "/", "round.drawn"));
        names.tell(host, inside);
        tell(event("round.drawn", UUID.randomUUID(), organisation));
        becomes(made, delivery -> "url-address-refused".equals(delivery.get("lastReason")));
    }

    @Test
    void aNameIsAskedOnceAndItsAddressIsTheOneCalled() throws IOException {
        try (var inside = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var host = "rebound.hooks.example";
            names.tell(host, PUBLIC);
            var made = make(partner, endpoint("https://" + host + "/", "round.drawn"));
            var before = names.asked().stream().filter(host::equals).count();
            names.tell(host, "127.0.0.1");
            tell(event("round.drawn", UUID.randomUUID(), organisation));
            becomes(made, delivery -> "url-address-refused".equals(delivery.get("lastReason")));
            await().until(() -> names.asked().stream().filter(host::equals).count() == before + 1);
            inside.setSoTimeout(500);
            assertThat(connectsTo(inside)).isFalse();
        }
    }

    @Test
    void aHostThatIsNotThereIsTold() {
        post(partner, endpoint("https://nobody-is-here.invalid/", "round.drawn"))
                .statusCode(400)
                .body("errors[0].code", equalTo("url-host-unknown"));
    }

    private static boolean connectsTo(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}

package org.unmentoring.participants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we send and read is what notification-service says it takes and gives. */
class NotificationContractTest {
    private final JsonNode contract = contract();

    @Test
    void messagesAreTakenWithAKeyAndAnsweredWithAnId() {
        var operation = contract.at("/paths/~1v1~1messages/post");
        assertThat(names(operation.path("parameters"), "name")).contains("Idempotency-Key");
        var accepted = schema(operation.at("/responses/202/content/application~1json/schema"));
        assertThat(accepted.path("properties").has("id")).isTrue();
    }

    @Test
    void ourMessagesHaveTheFieldsThatAreAskedFor() {
        var message = schema(contract.at("/paths/~1v1~1messages/post/requestBody/content/application~1json/schema"));
        var ours = List.of("template", "to", "values", "reference");
        assertThat(message.path("properties").fieldNames()).toIterable().containsAll(ours);
        assertThat(texts(message.path("required"))).isSubsetOf(ours);
        var to = schema(message.at("/properties/to"));
        assertThat(to.path("properties").fieldNames()).toIterable().contains("name", "email", "language");
    }

    @Test
    void aConfirmedAddressIsToldAsItIsAskedFor() {
        var told = schema(contract.at(
                "/paths/~1v1~1suppressions~1confirmations/post/requestBody/content/application~1json/schema"));
        assertThat(texts(told.path("required"))).containsExactly("email");
    }

    @Test
    void anEndedSessionIsToldAsItIsAskedFor() {
        var told = schema(
                contract.at("/paths/~1v1~1ended-sessions~1{id}/put/requestBody/content/application~1json/schema"));
        assertThat(texts(told.path("required"))).containsExactly("expiresAt");
    }

    private JsonNode schema(JsonNode given) {
        var node = given;
        while (node.has("$ref")) node = contract.at(node.path("$ref").asText().substring(1));
        assertThat(node.isObject()).as("schema").isTrue();
        return node;
    }

    private static List<String> names(JsonNode array, String field) {
        var names = new java.util.ArrayList<String>();
        array.forEach(item -> names.add(item.path(field).asText()));
        return names;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new java.util.ArrayList<String>();
        Iterator<JsonNode> items = array.elements();
        items.forEachRemaining(item -> texts.add(item.asText()));
        return texts;
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(new File("../contracts/notification-service.yaml"));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}

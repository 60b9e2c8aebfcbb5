package org.unmentoring.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract may grow. Who has to break one copies it to contracts/promised and names the change in CHANGELOG.md. */
class PromisesTest {
    private static final Path CONTRACTS = Path.of("../contracts");
    private static final String SIGN_UP = "/v1/registrations";

    private static JsonNode contract(String file) throws IOException {
        return new YAMLMapper().readTree(CONTRACTS.resolve(file).toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"participants-service.yaml", "matching-service.yaml", "notification-service.yaml"})
    void whatWasPromisedIsKept(String service) throws IOException {
        assertThat(Promise.broken(contract("promised/" + service), contract(service)))
                .isEmpty();
    }

    @Test
    void anOperationThatIsGoneIsSeen() throws IOException {
        changed(contract -> ((ObjectNode) contract.path("paths")).remove(SIGN_UP));
    }

    @Test
    void aValueThatIsGoneIsSeen() throws IOException {
        changed(contract -> properties(contract).remove("email"));
    }

    @Test
    void anotherTypeIsSeen() throws IOException {
        changed(contract -> properties(contract).withObject("/email").put("type", "integer"));
    }

    @Test
    void aTighterLimitIsSeen() throws IOException {
        changed(contract ->
                contract.findParents("maxLength").forEach(schema -> ((ObjectNode) schema).put("maxLength", 1)));
    }

    @Test
    void aValueThatIsAskedForAnewIsSeen() throws IOException {
        changed(contract -> ((ArrayNode) schema(contract).withArray("required")).add("jobTitle"));
    }

    @Test
    void aHeaderThatIsAskedForAnewIsSeen() throws IOException {
        changed(contract -> ((ObjectNode) contract.path("paths").path(SIGN_UP).path("post"))
                .withArray("parameters")
                .addObject()
                .put("name", "X-More")
                .put("in", "header")
                .put("required", true));
    }

    @Test
    void aWordThatIsGoneIsSeen() throws IOException {
        changed(contract -> contract.findValues("enum").forEach(words -> ((ArrayNode) words).remove(0)));
    }

    @Test
    void growingBreaksNothing() throws IOException {
        var grown = contract("participants-service.yaml");
        properties(grown).putObject("more").put("type", "string");
        ((ObjectNode) grown.path("paths")).putObject("/v1/more").putObject("get");
        grown.path("paths").findParents("summary").forEach(it -> ((ObjectNode) it).put("summary", "said better"));
        assertThat(Promise.broken(contract("participants-service.yaml"), grown)).isEmpty();
    }

    @Test
    void oneMoreKindOfValuesBreaksNothingAndOneLessDoes() throws IOException {
        var contract = contract("notification-service.yaml");
        var kinds = (ArrayNode) contract.at("/components/schemas/MailValues/oneOf");
        kinds.addObject().put("$ref", "#/components/schemas/More");
        assertThat(Promise.broken(contract("notification-service.yaml"), contract))
                .isEmpty();
        kinds.remove(0);
        assertThat(Promise.broken(contract("notification-service.yaml"), contract))
                .isNotEmpty();
    }

    private static void changed(Consumer<JsonNode> change) throws IOException {
        var today = contract("participants-service.yaml");
        change.accept(today);
        assertThat(Promise.broken(contract("participants-service.yaml"), today)).isNotEmpty();
    }

    private static ObjectNode schema(JsonNode contract) {
        return (ObjectNode) contract.path("components").path("schemas").path("NewRegistration");
    }

    private static ObjectNode properties(JsonNode contract) {
        return (ObjectNode) schema(contract).path("properties");
    }
}

package org.unmentoring.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unmentoring.launcher.home.Addresses;

/** A file of contracts/, and where the service that promises it runs. OpenAPI 3.1's schemas are those of JSON Schema 2020-12. */
final class Contract {
    private static final String PLACE = "https://contracts.example/";

    private final String service;
    private final String address;
    private final JsonNode whole;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

    private Contract(String service, String address) {
        this.service = service;
        this.address = address;
        this.whole = read(service);
        this.schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(it -> it.schemas(Map.of(PLACE + service, whole.toString()))));
    }

    static List<Contract> all(Addresses addresses) {
        return List.of(
                new Contract("participants-service", addresses.participants()),
                new Contract("matching-service", addresses.matching()),
                new Contract("notification-service", addresses.notification()));
    }

    private static JsonNode read(String service) {
        var file = Path.of(System.getProperty("unmentoring.root"), "contracts", service + ".yaml");
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String service() {
        return service;
    }

    String address() {
        return address;
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        whole.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(
                        it -> operations.add(new Operation(this, it.getKey(), path.getKey(), it.getValue()))));
        return operations;
    }

    /** A schema with what it refers to laid beneath it. */
    JsonNode followed(JsonNode schema) {
        if (!schema.has("$ref")) return schema;
        ObjectNode all =
                followed(whole.at(schema.path("$ref").asText().substring(1))).deepCopy();
        schema.fields().forEachRemaining(it -> {
            if (!it.getKey().equals("$ref") && !it.getKey().equals("type")) all.set(it.getKey(), it.getValue());
        });
        return all;
    }

    /** @param at JSON Pointer to a schema in this contract */
    List<String> violations(String at, JsonNode value) {
        return known.computeIfAbsent(at, this::schema).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private JsonSchema schema(String at) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return schemas.getSchema(SchemaLocation.of(PLACE + service + "#" + at), config);
    }
}

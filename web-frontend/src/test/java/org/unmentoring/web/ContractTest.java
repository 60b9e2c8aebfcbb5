package org.unmentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the front end's clients ask and read is what the services promise in contracts/. */
class ContractTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    /** Read as they are; a record of them has no fields to compare. */
    private static final Set<String> WHOLE = Set.of("byte[]", "void");

    @ParameterizedTest
    @CsvSource({
        "participants-service, org.unmentoring.web.participants.ParticipantsClient",
        "participants-service, org.unmentoring.web.participants.ParticipantsUploads",
        "matching-service, org.unmentoring.web.matching.MatchingClient",
        "matching-service, org.unmentoring.web.matching.MatchingLongWork",
        "notification-service, org.unmentoring.web.notifications.NotificationsClient",
        "notification-service, org.unmentoring.web.notifications.WordingsClient",
        "matching-service, org.unmentoring.web.matching.StoriesClient",
        "matching-service, org.unmentoring.web.matching.OpenDataClient",
        "matching-service, org.unmentoring.web.matching.ReasonsClient",
        "matching-service, org.unmentoring.web.matching.TrialsClient",
        "matching-service, org.unmentoring.web.matching.ImpactClient"
    })
    void aClientAsksAndReadsWhatTheContractPromises(String service, String client) throws Exception {
        var file = java.nio.file.Path.of("../contracts", service + ".yaml");
        Assumptions.assumeTrue(Files.exists(file), "no contract yet");
        var contract = read(file);
        var operations = Arrays.stream(Class.forName(client).getDeclaredMethods())
                .filter(method -> verb(method).isPresent())
                .toList();
        assertThat(operations).isNotEmpty();
        for (var operation : operations) check(operation, contract);
    }

    private static void check(Method operation, JsonNode contract) {
        var path = path(operation);
        var promised =
                promised(contract, path).path(verb(operation).orElseThrow().toLowerCase());
        assertThat(promised.isMissingNode())
                .as("%s %s", operation.getName(), path)
                .isFalse();
        for (var parameter : operation.getParameters()) {
            var query = parameter.getAnnotation(RestQuery.class);
            if (query != null)
                assertThat(promised.path("parameters").findValuesAsText("name"))
                        .as(path)
                        .contains(parameter.getName());
            else if (parameter.getAnnotations().length == 0
                    && parameter.getType().isRecord())
                agrees(parameter.getType(), body(promised.path("requestBody")), contract, path + " request");
        }
        if (!WHOLE.contains(answer(operation).getTypeName()))
            agrees(answer(operation), body(success(promised)), contract, path + " answer");
    }

    /** Every component of the record is a property of the schema, all the way down. */
    private static void agrees(Type type, JsonNode schema, JsonNode contract, String where) {
        var resolved = resolve(schema, contract);
        if (type instanceof ParameterizedType list && List.class.isAssignableFrom((Class<?>) list.getRawType())) {
            agrees(list.getActualTypeArguments()[0], resolved.path("items"), contract, where + "[]");
            return;
        }
        var generic = type instanceof ParameterizedType parameterized ? parameterized : null;
        var record = (Class<?>) (generic == null ? type : generic.getRawType());
        if (!record.isRecord() || record.getSimpleName().endsWith("Id")) return;
        var names = new HashSet<String>();
        resolved.path("properties").fieldNames().forEachRemaining(names::add);
        for (var component : record.getRecordComponents()) {
            assertThat(names).as(where).contains(component.getName());
            var inside = generic == null ? component.getGenericType() : bound(component.getGenericType(), generic);
            agrees(
                    inside,
                    resolved.path("properties").path(component.getName()),
                    contract,
                    where + "/" + component.getName());
        }
    }

    /** In {@code Items<Programme>} the component {@code List<T>} is a list of programmes. */
    private static Type bound(Type component, ParameterizedType record) {
        if (!(component instanceof ParameterizedType list)) return component;
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return record.getActualTypeArguments();
            }

            @Override
            public Type getRawType() {
                return list.getRawType();
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }

    private static JsonNode resolve(JsonNode schema, JsonNode contract) {
        if (schema.has("$ref"))
            return resolve(contract.at(schema.get("$ref").asText().substring(1)), contract);
        for (var kind : List.of("anyOf", "allOf")) {
            for (var choice : schema.path(kind)) if (choice.has("$ref")) return resolve(choice, contract);
        }
        return schema;
    }

    private static JsonNode promised(JsonNode contract, String path) {
        var paths = contract.path("paths").fields();
        while (paths.hasNext()) {
            Map.Entry<String, JsonNode> known = paths.next();
            if (withoutNames(known.getKey()).equals(withoutNames(path))) return known.getValue();
        }
        return contract.path("no such path");
    }

    private static String withoutNames(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private static String path(Method operation) {
        var own = operation.getAnnotation(Path.class);
        return operation.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    private static Optional<String> verb(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Type answer(Method operation) {
        return operation.getGenericReturnType() instanceof ParameterizedType type
                        && type.getRawType().equals(RestResponse.class)
                ? type.getActualTypeArguments()[0]
                : operation.getGenericReturnType();
    }

    private static JsonNode success(JsonNode operation) {
        return Stream.of("200", "201", "202")
                .map(operation.path("responses")::path)
                .filter(response -> response.has("content"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode body(JsonNode message) {
        return message.path("content").path("application/json").path("schema");
    }

    private static JsonNode read(java.nio.file.Path file) throws IOException {
        return YAML.readTree(file.toFile());
    }
}

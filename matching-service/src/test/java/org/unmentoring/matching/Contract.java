package org.unmentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A sister's contract as it is published, and whether our client's records read and write what it says. */
public final class Contract {

    private final JsonNode contract;

    private Contract(JsonNode contract) {
        this.contract = contract;
    }

    public static Contract of(String service) {
        try {
            return new Contract(
                    new ObjectMapper(new YAMLFactory()).readTree(new File("../contracts/" + service + ".yaml")));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Every field that we read is given. */
    public Contract gives(String method, String path, int status, Class<? extends Record> read) {
        var schema = content(operation(method, path).path("responses").path(Integer.toString(status)));
        assertFields(path, read, schema);
        return this;
    }

    /** Every field that we write is known, and none that is needed is missing. */
    public Contract takes(String method, String path, Class<? extends Record> written) {
        var schema = content(operation(method, path).path("requestBody"));
        assertFields(path, written, schema);
        var names =
                Arrays.stream(written.getRecordComponents()).map(Contract::name).toList();
        schema.path("required").forEach(it -> assertThat(names).as(path).contains(it.asText()));
        return this;
    }

    public Contract has(String method, String path) {
        operation(method, path);
        return this;
    }

    private void assertFields(String path, Class<?> type, JsonNode schema) {
        for (RecordComponent field : type.getRecordComponents()) {
            var known = resolved(schema).path("properties").path(name(field));
            assertThat(known.isMissingNode()).as("%s of %s", name(field), path).isFalse();
            var inner = inner(field);
            if (inner.isRecord() && resolved(known).has("properties")) {
                assertFields(path, inner, known);
            } else if (inner.isRecord()
                    && resolved(resolved(known).path("items")).has("properties")) {
                assertFields(path, inner, resolved(known).path("items"));
            }
        }
    }

    private static Class<?> inner(RecordComponent field) {
        return field.getType() == List.class
                        && ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
                                instanceof Class<?> it
                ? it
                : field.getType();
    }

    private static String name(RecordComponent field) {
        var named = field.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? field.getName() : named.value();
    }

    private JsonNode operation(String method, String path) {
        var operation = contract.path("paths").path(path).path(method);
        assertThat(operation.isMissingNode()).as("%s %s", method, path).isFalse();
        return operation;
    }

    private JsonNode content(JsonNode part) {
        assertThat(part.path("content").isEmpty()).as(part.toString()).isFalse();
        return resolved(part.path("content").elements().next().path("schema"));
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : contract.at(reference.substring(1));
    }
}

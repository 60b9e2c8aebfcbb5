package org.unmentoring.base.problem;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which methods an address takes, as the contract has it: a 405 must say so (RFC 9110), and Quarkus' own does not. */
@ApplicationScoped
class AllowedMethods {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final OpenApiDocumentService contract;
    private volatile Map<List<String>, Set<String>> methodsBySegments;

    AllowedMethods(OpenApiDocumentService contract) {
        this.contract = contract;
    }

    /** @return as the header Allow wants them; nothing but OPTIONS where the contract has no such address */
    String at(String path) {
        if (methodsBySegments == null) methodsBySegments = read();
        var asked = segments(path);
        var methods = new TreeSet<>(Set.of("OPTIONS"));
        methodsBySegments.forEach((known, theirs) -> {
            if (fits(known, asked)) methods.addAll(theirs);
        });
        if (methods.contains("GET")) methods.add("HEAD");
        return String.join(", ", methods);
    }

    private Map<List<String>, Set<String>> read() {
        var json = contract.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        var paths = new JsonObject(new String(json, StandardCharsets.UTF_8)).getJsonObject("paths");
        return paths.fieldNames().stream()
                .collect(Collectors.toMap(AllowedMethods::segments, path -> methods(paths.getJsonObject(path))));
    }

    private static Set<String> methods(JsonObject address) {
        return address.fieldNames().stream()
                .filter(METHODS::contains)
                .map(method -> method.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean fits(List<String> known, List<String> asked) {
        return known.size() == asked.size()
                && IntStream.range(0, known.size())
                        .allMatch(i ->
                                known.get(i).startsWith("{") || known.get(i).equals(asked.get(i)));
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/"));
    }
}

package org.unmentoring.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** What earlier answers brought: ids by their kinds, ETags and cursors, so that later requests get further. */
final class Harvest {
    private static final int ENOUGH = 40;

    private final Tenant tenant;
    private final Map<String, List<String>> ids = new ConcurrentHashMap<>();
    private final Map<String, String> etags = new ConcurrentHashMap<>();
    private final Map<String, String> cursors = new ConcurrentHashMap<>();

    Harvest(Tenant tenant) {
        this.tenant = tenant;
    }

    /** The tenant's own, its second, or one that came up; now and then one of nobody. */
    Ids ids(Random chance) {
        return kind -> {
            var found = ids.getOrDefault(kind, List.of());
            var dice = chance.nextInt(10);
            if (dice == 0) return Optional.empty();
            if (dice < 5 && !found.isEmpty()) {
                synchronized (found) {
                    return Optional.of(found.get(chance.nextInt(found.size())));
                }
            }
            return dice < 9 ? tenant.of(kind) : tenant.second().of(kind);
        };
    }

    void keep(Operation operation, String url, int status, Optional<String> etag, JsonNode body) {
        etag.ifPresent(it -> etags.put(url, it));
        if (body.path("next").isTextual())
            cursors.put(operation.id(), body.path("next").asText());
        var schema = operation
                .answer(status)
                .path("content")
                .path("application/json")
                .path("schema");
        keep(operation.contract(), schema, body, 0);
    }

    private void keep(Contract contract, JsonNode schema, JsonNode body, int depth) {
        if (depth > 3 || schema.isMissingNode()) return;
        var whole = contract.followed(schema);
        whole.path("properties").fields().forEachRemaining(it -> {
            var value = body.path(it.getKey());
            if (value.isTextual() && it.getKey().equals("id"))
                keep(Values.kind(it.getValue(), it.getKey()), value.asText());
            else if (value.isArray())
                value.forEach(
                        item -> keep(contract, contract.followed(it.getValue()).path("items"), item, depth + 1));
            else if (value.isObject()) keep(contract, it.getValue(), value, depth + 1);
        });
    }

    private void keep(String kind, String id) {
        var found = ids.computeIfAbsent(kind, it -> new ArrayList<>());
        synchronized (found) {
            if (found.contains(id)) return;
            if (found.size() >= ENOUGH) found.remove(0);
            found.add(id);
        }
    }

    Optional<String> etag(String url) {
        return Optional.ofNullable(etags.get(url));
    }

    Optional<String> cursor(Operation operation) {
        return Optional.ofNullable(cursors.get(operation.id()));
    }
}

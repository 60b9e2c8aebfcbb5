package org.unmentoring.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What a contract once promised, held against what it says now. Whatever a partner may have built on must still be there:
 * operations, parameters, what they take and answer, with the same types and words; and nothing may be asked for that was not.
 */
final class Promise {
    private static final Set<String> MEANINGLESS =
            Set.of("description", "summary", "examples", "example", "tags", "title");
    private static final Set<String> MAY_GROW = Set.of("required", "enum", "x-roles", "oneOf");

    private final List<String> broken = new ArrayList<>();
    private final JsonNode before;
    private final JsonNode now;

    private Promise(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
    }

    /** @return where the promise is broken, and how */
    static List<String> broken(JsonNode before, JsonNode now) {
        var promise = new Promise(before, now);
        promise.kept("/paths");
        promise.kept("/components/schemas");
        promise.nothingMoreIsAskedFor("/components/schemas");
        promise.nothingMoreIsAskedFor("/paths");
        return promise.broken;
    }

    private void kept(String at) {
        kept(at, before.at(at), now.at(at));
    }

    private void kept(String at, JsonNode then, JsonNode today) {
        if (today.isMissingNode()) broken.add(at + " is gone");
        else if (then.isObject())
            then.fields().forEachRemaining(field -> {
                var name = field.getKey();
                var isName = at.endsWith("/properties") || at.endsWith("/schemas") || at.endsWith("/paths");
                if (!isName && (MEANINGLESS.contains(name) || name.equals("required"))) return;
                if (name.equals("parameters")) parametersKept(at, field.getValue(), today.path(name));
                else if (MAY_GROW.contains(name)) wordsKept(at + "/" + name, field.getValue(), today.path(name));
                else kept(at + "/" + name.replace("/", "~1"), field.getValue(), today.path(name));
            });
        else if (!then.equals(today)) broken.add(at + " was " + then + " and is " + today);
    }

    private void parametersKept(String at, JsonNode then, JsonNode today) {
        for (var parameter : then) {
            var same = parameter(today, parameter);
            kept(at + "/parameters/" + parameter.path("name").asText(), parameter, same);
        }
        for (var parameter : today)
            if (parameter.path("required").asBoolean()
                    && !parameter(then, parameter).path("required").asBoolean())
                broken.add(at + " asks for " + parameter.path("name").asText());
    }

    private static JsonNode parameter(JsonNode among, JsonNode like) {
        return StreamSupport.stream(among.spliterator(), false)
                .filter(it -> it.path("name").equals(like.path("name"))
                        && it.path("in").equals(like.path("in")))
                .findFirst()
                .orElse(among.path("none"));
    }

    private void wordsKept(String at, JsonNode then, JsonNode today) {
        var words = words(today);
        then.forEach(word -> {
            if (!words.contains(text(word))) broken.add(at + " has no " + text(word));
        });
    }

    /** Of a body: an answer may well promise more. What is used for both counts as a body. */
    private void nothingMoreIsAskedFor(String at) {
        nothingMoreIsAskedFor(at, before.at(at), now.at(at));
    }

    private void nothingMoreIsAskedFor(String at, JsonNode then, JsonNode today) {
        if (!then.isObject()) return;
        if (then.has("properties")) {
            var asked = words(then.path("required"));
            var known = new HashSet<String>();
            then.path("properties").fieldNames().forEachRemaining(known::add);
            for (var name : words(today.path("required")))
                if (!asked.contains(name)) broken.add(at + " asks for " + name);
        }
        then.fields()
                .forEachRemaining(field ->
                        nothingMoreIsAskedFor(at + "/" + field.getKey(), field.getValue(), today.path(field.getKey())));
    }

    private static Set<String> words(JsonNode list) {
        var words = new HashSet<String>();
        list.forEach(word -> words.add(text(word)));
        return words;
    }

    private static String text(JsonNode word) {
        return word.isTextual() ? word.asText() : word.toString();
    }
}

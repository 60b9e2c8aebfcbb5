package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sequences that come with the service and need nobody's attention. */
@Singleton
class Packaged {
    private static final List<String> NAMES = List.of("match", "match-ended", "silence", "survey");

    private final Map<String, Definition> definitions;

    Packaged(ObjectMapper json) {
        definitions = NAMES.stream().collect(Collectors.toMap(Function.identity(), name -> read(json, name)));
    }

    Optional<Definition> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    private static Definition read(ObjectMapper json, String name) {
        try (var file = Packaged.class.getResourceAsStream("/sequences/" + name + ".json")) {
            return json.readValue(file, Definition.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package org.unmentoring.matching.participants;

import java.util.HashMap;
import java.util.Map;

/** Keeps equal values once: a hundred thousand people share a few organisations, sectors and regions. */
final class Shared {

    private final Map<Object, Object> known = new HashMap<>();

    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        return value == null ? null : (T) known.computeIfAbsent(value, first -> first);
    }
}

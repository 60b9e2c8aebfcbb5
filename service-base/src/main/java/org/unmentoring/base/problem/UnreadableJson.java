package org.unmentoring.base.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

final class UnreadableJson {
    private UnreadableJson() {}

    static Problem of(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown)
            return Problem.invalid(pointer(unknown), "unknown-field", "There is no field of this name here.");
        if (unreadable instanceof JsonMappingException mapping
                && !(unreadable.getCause() instanceof JsonProcessingException))
            return Problem.invalid(
                    pointer(mapping), "not-readable", "This value is not of the kind that is needed here.");
        return Problem.of(
                400,
                "json-not-valid",
                "The body is not valid JSON: each name once, no control characters, well nested.");
    }

    private static String pointer(JsonMappingException mapping) {
        var pointer = new StringBuilder();
        for (var step : mapping.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) pointer.append(step.getIndex());
            else pointer.append(InvalidValues.escaped(step.getFieldName()));
        }
        return pointer.toString();
    }
}

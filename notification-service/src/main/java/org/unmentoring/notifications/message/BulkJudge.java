package org.unmentoring.notifications.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unmentoring.base.problem.FieldError;
import org.unmentoring.base.problem.Problem;

/** Reads one row as strictly as a single message is read, and says what is wrong with it instead of refusing all. */
@Singleton
class BulkJudge {
    private final ObjectMapper json;
    private final Validator validator;

    private static class NoMessage extends RuntimeException {}

    BulkJudge(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws RuntimeException what {@link #faults} understands */
    BulkMessage read(JsonNode row) {
        if (row == null || !row.isObject()) throw new NoMessage();
        try {
            var message = json.treeToValue(row, BulkMessage.class);
            var wrong = validator.validate(message);
            if (!wrong.isEmpty()) throw new ConstraintViolationException(wrong);
            return message;
        } catch (JsonProcessingException unreadable) {
            throw new jakarta.ws.rs.BadRequestException(unreadable);
        }
    }

    List<FieldError> faults(RuntimeException refused) {
        if (refused instanceof ConstraintViolationException invalid) return of(invalid.getConstraintViolations());
        if (refused.getCause() instanceof JsonMappingException unreadable)
            return List.of(new FieldError(
                    pointer(unreadable), "not-readable", "This is unknown here, or not of the kind that is needed."));
        if (refused instanceof NoMessage)
            return List.of(new FieldError("", "json-not-valid", "This row is not one valid JSON object."));
        if (refused instanceof Problem problem && problem.status() == 422)
            return List.of(new FieldError("/key", problem.code(), problem.getMessage()));
        throw refused;
    }

    private static List<FieldError> of(Collection<ConstraintViolation<?>> wrong) {
        return wrong.stream()
                .map(violation ->
                        new FieldError(pointer(violation.getPropertyPath()), rule(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            if (node.getKind() == ElementKind.PROPERTY) pointer.append('/').append(node.getName());
        }
        return pointer.toString();
    }

    private static String pointer(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String rule(ConstraintViolation<?> violation) {
        var rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return rule.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

package org.unmentoring.participants.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import org.unmentoring.base.problem.Problem;

/** JSON Merge Patch (RFC 7396): what is named changes, null removes, the rest stays; the outcome must be valid as a whole. */
@Singleton
public class MergePatch {
    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    @SuppressWarnings("unchecked")
    public <T extends Record> T apply(T current, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            throw Problem.invalid("", "object-needed", "Send a JSON object with the fields that change.");
        }
        ObjectNode merged = json.valueToTree(current);
        merged.setAll(changes);
        var changed = read(merged, (Class<T>) current.getClass());
        var broken = validator.validate(changed);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return changed;
    }

    private <T> T read(ObjectNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw new WebApplicationException(e, 400); // told with its pointer, as for any other body
        }
    }
}

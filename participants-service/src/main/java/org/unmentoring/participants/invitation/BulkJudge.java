package org.unmentoring.participants.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.unmentoring.base.problem.FieldError;
import org.unmentoring.participants.programme.ProgrammeView;
import org.unmentoring.participants.text.Email;

/** Judges each row by itself, as strictly as a single one, and against those before it. */
@Singleton
class BulkJudge {
    /** A row that can be taken, or what is wrong with it. */
    record Judged(int row, BulkInvitee said, Invitee invitee, List<FieldError> errors) {
        boolean acceptable() {
            return errors.isEmpty();
        }

        Judged refused(String pointer, String code, String detail) {
            return new Judged(row, said, invitee, List.of(new FieldError(pointer, code, detail)));
        }
    }

    private final ObjectMapper json;
    private final Validator validator;

    BulkJudge(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    List<Judged> judge(List<JsonNode> rows, ProgrammeView programme) {
        Set<String> ids = new HashSet<>();
        Set<String> emails = new HashSet<>();
        var number = new int[1];
        return rows.stream()
                .map(row -> judge(++number[0], row))
                .map(judged -> admitted(judged, programme))
                .map(judged -> once(judged, ids, emails))
                .toList();
    }

    private static Judged admitted(Judged judged, ProgrammeView programme) {
        return !judged.acceptable() || programme.admits(Email.of(judged.invitee.email()))
                ? judged
                : judged.refused("/email", ProgrammeView.OTHER_WORLD, ProgrammeView.OTHER_WORLD_SAID);
    }

    private static Judged once(Judged judged, Set<String> ids, Set<String> emails) {
        if (!judged.acceptable()) return judged;
        if (!ids.add(judged.said.externalId()))
            return judged.refused("/externalId", "external-id-twice", "An earlier row has this id.");
        if (!emails.add(judged.invitee.email()))
            return judged.refused("/email", "email-twice", "An earlier row has this address.");
        return judged;
    }

    private Judged judge(int number, JsonNode row) {
        if (row == null || !row.isObject())
            return refused(
                    number, null, List.of(new FieldError("", "json-not-valid", "This row is not one JSON object.")));
        try {
            var said = json.treeToValue(row, BulkInvitee.class);
            var wrong = validator.validate(said);
            return wrong.isEmpty()
                    ? new Judged(number, said, said.invitee(), List.of())
                    : refused(
                            number,
                            said,
                            wrong.stream()
                                    .map(BulkJudge::error)
                                    .sorted(BY_POINTER)
                                    .toList());
        } catch (JsonProcessingException unreadable) {
            return refused(
                    number,
                    null,
                    List.of(new FieldError(
                            pointer(unreadable),
                            "not-readable",
                            "This is unknown here, or not of the kind that is needed.")));
        }
    }

    private static final Comparator<FieldError> BY_POINTER =
            Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code);

    private static Judged refused(int number, BulkInvitee said, List<FieldError> errors) {
        return new Judged(number, said, null, errors);
    }

    private static FieldError error(ConstraintViolation<?> wrong) {
        var rule =
                wrong.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new FieldError(
                "/" + wrong.getPropertyPath(),
                rule.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT),
                wrong.getMessage());
    }

    private static String pointer(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) return "";
        return mapping.getPath().stream().map(step -> "/" + step.getFieldName()).collect(Collectors.joining());
    }
}

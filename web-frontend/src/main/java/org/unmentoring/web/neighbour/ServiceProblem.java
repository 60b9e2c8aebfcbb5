package org.unmentoring.web.neighbour;

import java.util.List;

/** What a neighbour answered instead of what was asked: its problem document, reduced to what a page can say. */
public class ServiceProblem extends RuntimeException {
    private final int status;
    private final String code;
    private final List<FieldError> errors;

    public ServiceProblem(int status, String code, List<FieldError> errors) {
        super(status + " " + code, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = errors == null ? List.of() : errors;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** @param pointer a JSON Pointer into what was sent, e.g. {@code /email} */
    public record FieldError(String pointer, String code) {
        public String field() {
            return pointer == null ? "" : pointer.replaceFirst("^/", "").replaceFirst("/.*", "");
        }
    }
}

package org.unmentoring.base.problem;

/** One value that is not as it must be: a JSON Pointer as the client sees it, a code for programs, a sentence for people. */
public record FieldError(String pointer, String code, String detail) {}

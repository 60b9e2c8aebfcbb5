package org.unmentoring.notifications.event;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** An id, a word, a time, a number, yes or no: no room for a name, an address or a sentence. */
@Target(TYPE_USE)
@Retention(RUNTIME)
@Constraint(validatedBy = PlainValue.Check.class)
@interface PlainValue {
    String message() default "Tell ids, words, times and numbers only, without spaces and without an @.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<PlainValue, Object> {
        private static final Pattern WORD = Pattern.compile("[\\x21-\\x3f\\x41-\\x7e]{1,200}");

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            if (value instanceof String text) return WORD.matcher(text).matches();
            return value == null || value instanceof Number || value instanceof Boolean;
        }
    }
}

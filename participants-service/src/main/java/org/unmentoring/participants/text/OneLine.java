package org.unmentoring.participants.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name or a title: something visible, on one line, of at most 200 characters. Missing is another rule's matter. */
@Constraint(validatedBy = OneLine.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OneLine {
    int LONGEST = 200;

    String message() default
            "Please give some visible text on one line, at most 200 characters, without control or direction characters.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<OneLine, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || holds(text);
        }

        public static boolean holds(String text) {
            return text.codePointCount(0, text.length()) <= LONGEST
                    && Characters.oneLine(text)
                    && Characters.someVisible(text);
        }
    }
}

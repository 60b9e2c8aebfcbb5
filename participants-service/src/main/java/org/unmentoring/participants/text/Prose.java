package org.unmentoring.participants.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Free text of some lines: at most 2,000 characters, none that hide or reorder others. */
@Constraint(validatedBy = Prose.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Prose {
    int LONGEST = 2_000;

    String message() default "Please keep to 2,000 characters, without control or direction characters.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<Prose, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || holds(text);
        }

        public static boolean holds(String text) {
            return text.codePointCount(0, text.length()) <= LONGEST && Characters.prose(text);
        }
    }
}

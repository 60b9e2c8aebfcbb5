package org.unmentoring.notifications.template;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a person wrote about themselves; only ever in a mail's body, so it may have several lines, or be empty. */
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FreeText.Check.class)
public @interface FreeText {
    String message() default "Leave out control and direction characters, and keep to 2,000 characters.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<FreeText, String> {
        private static final int MAX = 2_000;

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || text.codePointCount(0, text.length()) <= MAX
                            && text.codePoints()
                                    .filter(c -> c != '\n' && c != '\r' && c != '\t' && c != 0x2028 && c != 0x2029)
                                    .noneMatch(c -> Characters.breaksALine(c) || Characters.misleads(c));
        }
    }
}

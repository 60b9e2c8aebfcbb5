package org.unmentoring.notifications.template;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Words that may stand in a header or a sentence of a mail: something to see, on one line. A line break would start
 * another header (the mailer does not refuse it), and a bidi override would let a text pretend to be another.
 */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneLine.Check.class)
public @interface OneLine {
    String message() default "Write this on one line of visible characters, without control or direction characters.";

    int max() default 200;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<OneLine, String> {
        private int max;

        @Override
        public void initialize(OneLine rule) {
            max = rule.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || text.codePointCount(0, text.length()) <= max
                            && text.codePoints().noneMatch(Characters::breaksALine)
                            && text.codePoints().noneMatch(Characters::misleads)
                            && text.codePoints().anyMatch(Characters::canBeSeen);
        }
    }
}

package org.unmentoring.participants.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The name of a town. Missing is another rule's matter. */
@Constraint(validatedBy = PlaceName.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlaceName {
    String message() default
            "Please give a town on one line, at most 100 characters, without control or direction characters.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<PlaceName, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Place.of(text).holds();
        }
    }
}

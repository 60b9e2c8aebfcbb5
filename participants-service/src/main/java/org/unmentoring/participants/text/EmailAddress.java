package org.unmentoring.participants.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Constraint(validatedBy = EmailAddress.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailAddress {
    String message() default "Please give one e-mail address, like name@example.gov.uk.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<EmailAddress, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || Email.read(text).isPresent();
        }
    }
}

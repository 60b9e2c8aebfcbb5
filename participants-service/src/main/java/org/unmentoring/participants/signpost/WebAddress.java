package org.unmentoring.participants.signpost;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.net.URISyntaxException;

/** A link that a page may show: no script, no password, nothing unencrypted. */
@Constraint(validatedBy = WebAddress.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@interface WebAddress {
    String message() default "Please give a web address that begins with https://, at most 500 characters.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Rule implements ConstraintValidator<WebAddress, String> {
        private static final int LONGEST = 500;

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.length() <= LONGEST && holds(text);
        }

        private static boolean holds(String text) {
            try {
                var address = new URI(text);
                return "https".equalsIgnoreCase(address.getScheme())
                        && address.getHost() != null
                        && address.getUserInfo() == null;
            } catch (URISyntaxException notAnAddress) {
                return false;
            }
        }
    }
}

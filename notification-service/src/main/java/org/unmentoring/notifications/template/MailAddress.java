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
import java.util.regex.Pattern;

/**
 * One address and nothing else: no space, quote, bracket or line end that a header or a command of SMTP would take for its
 * own. Letters of every script may be in it; whether a mailbox of such a name can be reached, its mail server tells.
 */
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MailAddress.Check.class)
public @interface MailAddress {
    String message() default "Give one e-mail address, such as name@example.org.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<MailAddress, String> {
        private static final int MAX = 254;
        private static final Pattern ADDRESS =
                Pattern.compile("[^\\p{C}\\p{Z}@\"(),:;<>\\[\\\\\\]]{1,64}@LABEL(\\.LABEL)*"
                        .replace("LABEL", "[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?"));

        @Override
        public boolean isValid(String address, ConstraintValidatorContext context) {
            return address == null
                    || address.length() <= MAX && ADDRESS.matcher(address).matches();
        }
    }
}

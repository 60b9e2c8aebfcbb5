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
import java.net.IDN;
import java.util.regex.Pattern;

/** An address that SMTP can carry without extensions: ASCII before the @, any real host name after it. */
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MailAddress.Check.class)
public @interface MailAddress {
    String message() default "Give one e-mail address, such as name@example.org.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<MailAddress, String> {
        private static final int MAX = 254;
        private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}");
        private static final Pattern HOST = Pattern.compile(
                "(?!.{254})[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");

        @Override
        public boolean isValid(String address, ConstraintValidatorContext context) {
            if (address == null) return true;
            var at = address.lastIndexOf('@');
            return at > 0
                    && address.length() <= MAX
                    && LOCAL.matcher(address.substring(0, at)).matches()
                    && HOST.matcher(ascii(address.substring(at + 1))).matches();
        }

        private static String ascii(String host) {
            try {
                return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
            } catch (IllegalArgumentException noHost) {
                return "";
            }
        }
    }
}

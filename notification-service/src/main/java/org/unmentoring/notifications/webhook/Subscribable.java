package org.unmentoring.notifications.webhook;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.unmentoring.notifications.event.EventType;

/** An event that happens by itself; a test comes to whoever asks for one. */
@Target(TYPE_USE)
@Retention(RUNTIME)
@Constraint(validatedBy = Subscribable.Check.class)
@interface Subscribable {
    String message() default "A test comes when you ask for one; it can't be subscribed to.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Subscribable, EventType> {
        @Override
        public boolean isValid(EventType type, ConstraintValidatorContext context) {
            return type != EventType.ENDPOINT_TEST;
        }
    }
}

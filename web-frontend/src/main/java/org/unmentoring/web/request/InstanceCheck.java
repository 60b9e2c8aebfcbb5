package org.unmentoring.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells which start of the front end answers, so that whoever started it does not take another one for it. */
@Readiness
@ApplicationScoped
class InstanceCheck implements HealthCheck {
    @ConfigProperty(name = "unmentoring.instance", defaultValue = "unnamed")
    String instance;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("instance")
                .withData("instance", instance)
                .up()
                .build();
    }
}

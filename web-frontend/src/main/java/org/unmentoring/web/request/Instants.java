package org.unmentoring.web.request;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one clock. */
class Instants {
    @Produces
    @Singleton
    InstantSource instants() {
        return InstantSource.system();
    }
}

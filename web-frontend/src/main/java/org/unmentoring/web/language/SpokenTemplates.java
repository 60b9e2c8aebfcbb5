package org.unmentoring.web.language;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Every page takes its words from the bundles of its own language, without asking for it. */
@Singleton
class SpokenTemplates {
    private final Spoken spoken;

    SpokenTemplates(Spoken spoken) {
        this.spoken = spoken;
    }

    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                page -> page.setLocale(spoken.language().locale()));
    }
}

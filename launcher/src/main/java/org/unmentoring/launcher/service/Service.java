package org.unmentoring.launcher.service;

import java.nio.file.Path;

/** The four programs of the suite, by the name of their module. */
public enum Service {
    PARTICIPANTS("participants-service"),
    MATCHING("matching-service"),
    NOTIFICATION("notification-service"),
    WEB("web-frontend");

    private final String module;

    Service(String module) {
        this.module = module;
    }

    public String module() {
        return module;
    }

    Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public String toString() {
        return module;
    }
}

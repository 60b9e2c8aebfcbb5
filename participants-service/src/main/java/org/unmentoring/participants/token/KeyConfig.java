package org.unmentoring.participants.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "unmentoring.token-keys")
interface KeyConfig {
    /** Holds the keys that follow the first one, each named after when it begins to sign: 2026-12-01.pem. */
    Optional<Path> folder();

    /** Each replica looks by itself; all switch at the moment that a file's name says. */
    @WithDefault("PT30S")
    Duration lookEvery();
}

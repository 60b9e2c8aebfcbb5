package org.unmentoring.matching.film;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.film")
interface FilmConfig {
    /** Who has just drawn a round looks at its picture next. */
    @WithDefault("PT5S")
    Duration lookEvery();
}

package org.unmentoring.notifications.sequence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much anybody gets from all sequences of all programmes together. */
@ConfigMapping(prefix = "unmentoring.sequence.caps")
interface CapsConfig {
    @WithDefault("1")
    int aDay();

    /** Of seven days in a row. */
    @WithDefault("3")
    int aWeek();
}

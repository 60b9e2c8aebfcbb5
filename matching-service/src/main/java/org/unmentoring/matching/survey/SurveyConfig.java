package org.unmentoring.matching.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "unmentoring.survey")
interface SurveyConfig {

    /** Rounds to be asked about, and second questions that are due. */
    @WithDefault("PT1M")
    Duration lookEvery();

    /** Each is a name that people are asked about, and makes the comparison surer. */
    @WithDefault("4")
    int otherDraws();

    /** How often a round of up to 300 people is drawn again for the chances of its pairs; larger rounds, of small chances, less often. */
    @WithDefault("10000")
    int redraws();

    /** From the draw on: what was before is remembered that long, and not at all once two have met a few times. */
    @WithDefault("P7D")
    Duration before();

    /** From the end of the time to meet on, so that something can have come of it. */
    @WithDefault("P14D")
    Duration afterWait();

    @WithDefault("P21D")
    Duration after();
}

package org.unmentoring.participants.secondfactor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.Converter;

@ConfigMapping(prefix = "unmentoring.second-factor")
interface SecondFactorConfig {
    /** From whom a second step is wanted before they organise. */
    enum Policy {
        /** Every organiser's: who has none sets one up first. */
        REQUIRED,
        /** Theirs who have set one up: for trying the suite out. */
        WHEN_SET_UP
    }

    @WithDefault("required")
    @WithConverter(Words.class)
    Policy policy();

    /** What the secrets of apps are encrypted with in the database. */
    Optional<String> secret();

    /** So many wrong codes in a row, and none is taken for a while; each further row doubles it, up to a day. */
    @WithDefault("5")
    int mostWrongCodes();

    @WithDefault("PT15M")
    Duration lockedFor();

    /** To find the phone and the app. */
    @WithDefault("PT30M")
    Duration setUpWithin();

    class Words implements Converter<Policy> {
        @Override
        public Policy convert(String word) {
            return switch (word) {
                case "required" -> Policy.REQUIRED;
                case "when-set-up" -> Policy.WHEN_SET_UP;
                default ->
                    throw new IllegalArgumentException("UNMENTORING_SECOND_FACTOR_POLICY is required or when-set-up");
            };
        }
    }
}

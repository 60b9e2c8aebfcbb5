package org.unmentoring.matching.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;

/** Previews, publishes and withdraws. What is published is frozen: nothing reads the programme again for it. */
@ApplicationScoped
class Publishing {
    /** Answers still come in for a while; what changed between two publications would point at who answered late. */
    private static final Duration SETTLED = Duration.ofDays(7);

    private final OpenDataRepository rounds;
    private final PublicationRepository publications;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final SecureRandom chance = new SecureRandom();

    Publishing(OpenDataRepository rounds, PublicationRepository publications, ObjectMapper json, InstantSource clock) {
        this.rounds = rounds;
        this.publications = publications;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Preview preview(ProgrammeId programme) {
        var raw = rounds.of(programme, clock.instant().minus(SETTLED));
        return new Anonymiser(raw)
                .safe()
                .map(safe -> {
                    var assembly = new Assembly(safe, chance);
                    return new Preview(
                            true,
                            lastRound(raw),
                            assembly.people().size(),
                            assembly.edges().size(),
                            Assembly.protection(safe),
                            Assembly.rounds(safe),
                            Assembly.degrees(raw));
                })
                .orElse(Preview.NOTHING);
    }

    @Transactional
    @Idempotent
    PublicationView publish(ProgrammeId programme, String name, PublishRequest asked) {
        var raw = rounds.of(programme, clock.instant().minus(SETTLED));
        var safe = new Anonymiser(raw)
                .safe()
                .orElseThrow(
                        () -> Problem.of(
                                409,
                                "open-data-not-safe",
                                "With so few matches in rounds that are over, the data could point at people. Nothing was published."));
        var assembly = new Assembly(safe, chance);
        var dataset = new Dataset(
                programme,
                name,
                publications.lastVersion(programme) + 1,
                clock.instant(),
                asked.licence().spdx(),
                asked.licence().url(),
                Assembly.protection(safe),
                Assembly.rounds(safe),
                assembly.people(),
                assembly.edges(),
                Assembly.degrees(raw));
        var text = text(dataset);
        publications.keep(dataset, asked.licence(), lastRound(raw), text, digest(text));
        return PublishedData.view(
                programme,
                publications.find(programme, new Version(dataset.version())).orElseThrow());
    }

    /** A second time changes nothing. */
    @Transactional
    PublicationView withdraw(ProgrammeId programme, Version version) {
        publications.withdraw(programme, version, clock.instant());
        return publications
                .find(programme, version)
                .map(it -> PublishedData.view(programme, it))
                .orElseThrow(Problem::notFound);
    }

    private static int lastRound(Raw raw) {
        return raw.rounds().get(raw.rounds().size() - 1).number();
    }

    private String text(Dataset dataset) {
        try {
            return json.writeValueAsString(dataset);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

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
import java.util.List;
import java.util.Optional;
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
        return next(programme)
                .map(it -> new Preview(
                        true,
                        it.throughRound(),
                        it.surrogates().people().size(),
                        it.surrogates().edges().size(),
                        it.protection(),
                        it.rounds(),
                        degrees(programme, it)))
                .orElse(Preview.NOTHING);
    }

    @Transactional
    @Idempotent
    PublicationView publish(ProgrammeId programme, String name, PublishRequest asked) {
        var next = next(programme)
                .orElseThrow(
                        () -> Problem.of(
                                409,
                                "open-data-not-safe",
                                "With so few matches in rounds that are over, the data could point at people. Nothing was published."));
        var dataset = new Dataset(
                programme,
                name,
                publications.lastVersion(programme) + 1,
                clock.instant(),
                asked.licence().spdx(),
                asked.licence().url(),
                next.protection(),
                next.rounds(),
                next.surrogates().people(),
                next.surrogates().edges(),
                degrees(programme, next));
        var text = text(dataset);
        publications.keep(dataset, asked.licence(), next.throughRound(), text, digest(text));
        return PublishedData.view(
                programme,
                publications.find(programme, new Version(dataset.version())).orElseThrow());
    }

    private Optional<Edition> next(ProgrammeId programme) {
        var last = publications
                .newest(programme)
                .map(it -> Edition.of(it.throughRound(), published(programme, new Version(it.version()))));
        return Edition.next(last, rounds.of(programme, clock.instant().minus(SETTLED)), chance);
    }

    private List<Dataset.Degree> degrees(ProgrammeId programme, Edition edition) {
        return rounds.acquaintance(programme, edition.throughRound()).degrees();
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

    private Dataset published(ProgrammeId programme, Version version) {
        try {
            return json.readValue(publications.dataset(programme, version).orElseThrow(), Dataset.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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

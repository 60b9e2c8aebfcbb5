package org.unmentoring.matching.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.participants.Participants;

/** What was published, for everybody. All forms are made of the one that is kept, so they say the same. */
@ApplicationScoped
class PublishedData {
    private final PublicationRepository publications;
    private final Participants participants;
    private final ObjectMapper json;
    private final Files files;

    PublishedData(PublicationRepository publications, Participants participants, ObjectMapper json, Files files) {
        this.publications = publications;
        this.participants = participants;
        this.json = json;
        this.files = files;
    }

    /** A programme without open data is told from one that never was; no sister is asked where there is some. */
    Publications of(ProgrammeId programme) {
        var rows = QuarkusTransaction.requiringNew().call(() -> publications.of(programme));
        if (rows.isEmpty()) {
            participants.programme(programme);
        }
        return new Publications(rows.stream().map(it -> view(programme, it)).toList());
    }

    /** Byte for byte as it was published. */
    String dataset(ProgrammeId programme, Version version) {
        return QuarkusTransaction.requiringNew()
                .call(() -> publications.dataset(programme, version).orElseThrow(() -> missing(programme, version)));
    }

    byte[] file(ProgrammeId programme, Version version, DataFile file) {
        try {
            return files.of(file, json.readValue(dataset(programme, version), Dataset.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Problem missing(ProgrammeId programme, Version version) {
        return publications.find(programme, version).isPresent()
                ? Problem.of(410, "open-data-withdrawn", "This data was withdrawn.")
                : Problem.notFound();
    }

    static PublicationView view(ProgrammeId programme, PublicationRepository.Row row) {
        var path = "/v1/programmes/" + programme + "/open-data/" + row.version();
        return new PublicationView(
                row.version(),
                Licence.valueOf(row.licence()),
                row.publishedAt(),
                row.withdrawnAt(),
                row.throughRound(),
                row.people(),
                row.matches(),
                row.digest(),
                row.withdrawnAt() != null
                        ? List.of()
                        : Stream.concat(
                                        Stream.of(path),
                                        Arrays.stream(DataFile.values()).map(it -> path + "/" + it.fileName()))
                                .toList());
    }
}

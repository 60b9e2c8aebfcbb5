package org.unmentoring.matching.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.schedule.Seeds;

@ApplicationScoped
class HistoryService {

    private final Participants participants;
    private final Seeds seeds;
    private final HistoryImport history;

    HistoryService(Participants participants, Seeds seeds, HistoryImport history) {
        this.participants = participants;
        this.seeds = seeds;
        this.history = history;
    }

    HistoryReport bringIn(ProgrammeId id, boolean dryRun, FileUpload sent) {
        if (sent == null) {
            throw Problem.invalid("/file", "file-missing", "Send the spreadsheet as the part named file.");
        }
        try {
            return bringIn(id, dryRun, Files.readAllBytes(sent.uploadedFile()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Not transactional: who is behind the addresses comes over the network. */
    HistoryReport bringIn(ProgrammeId id, boolean dryRun, byte[] content) {
        var lines = HistoryFile.read(content);
        var programme = participants.programme(id);
        var emails = lines.stream().flatMap(it -> it.emails().stream()).collect(Collectors.toSet());
        var entries = Entries.of(lines, participants.lookup(id, emails));
        if (dryRun) {
            return history.rehearse(programme, entries);
        }
        seeds.commit(id);
        return history.bringIn(programme, entries);
    }
}

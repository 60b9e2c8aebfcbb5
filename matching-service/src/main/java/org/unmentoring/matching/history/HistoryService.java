package org.unmentoring.matching.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
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

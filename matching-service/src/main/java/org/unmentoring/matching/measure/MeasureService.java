package org.unmentoring.matching.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.Answered;
import org.unmentoring.matching.match.MatchesChanged;

/** Shows the measures that are kept, and takes note, in the transaction of each change, that they are to be made again. */
@ApplicationScoped
class MeasureService {

    private final MeasureRepository measures;
    private final ObjectMapper json;

    MeasureService(MeasureRepository measures, ObjectMapper json) {
        this.measures = measures;
        this.json = json;
    }

    void answered(@Observes Answered answer) {
        measures.changed(answer.match());
    }

    void changed(@Observes MatchesChanged change) {
        measures.changed(change.round());
    }

    @Transactional
    NetworkMeasures of(ProgrammeId programme, OfRound asked) {
        var waiting = measures.changes(programme);
        return new NetworkMeasures(
                programme,
                waiting.isEmpty() ? NetworkMeasures.State.CURRENT : NetworkMeasures.State.COMPUTING,
                measures.asOf(programme).orElse(null),
                measures.kept(programme, asked).stream().map(this::item).toList());
    }

    private NetworkMeasures.Item item(MeasureRepository.Row it) {
        return new NetworkMeasures.Item(
                it.round(), Span.valueOf(it.span()), Ties.valueOf(it.ties()), it.measuredAt(), read(it.figures()));
    }

    private Figures read(String figures) {
        try {
            return json.readValue(figures, Figures.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

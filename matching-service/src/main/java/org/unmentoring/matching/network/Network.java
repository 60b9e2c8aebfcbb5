package org.unmentoring.matching.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.film.Place;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.MatchOutcome;

/**
 * Who was put in touch with whom, up to a round. Nodes in the order of joining.
 *
 * @param whole what the picture of every round is laid out by, so that people and colours stay where they are
 */
@Schema(name = "Network")
record Network(
        ProgrammeId programme,
        int throughRound,
        List<Node> nodes,
        List<Edge> edges,
        @JsonIgnore Whole whole) {

    @Schema(name = "NetworkNode")
    record Node(
            ParticipantId id,
            @Schema(nullable = true) String organisation,
            @Schema(nullable = true) String sector,
            int joinedRound) {}

    @Schema(name = "NetworkEdge")
    record Edge(ParticipantId source, ParticipantId target, int round, MatchOutcome outcome) {}

    /** All people of all rounds, their sectors, and where those stand who have a place in the film. */
    record Whole(int people, List<String> sectors, Map<ParticipantId, Place> places) {}

    long count(MatchOutcome outcome) {
        return edges.stream().filter(it -> it.outcome() == outcome).count();
    }
}

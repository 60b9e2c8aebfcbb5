package org.unmentoring.matching.film;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.match.MatchOutcome;

/** What the rounds from one to another brought: who came, and where they stand in all pictures, and who was put in touch. */
@Schema(name = "FilmOfPeople")
record FilmOfPeople(
        ProgrammeId programme,
        int fromRound,
        int throughRound,
        Film.State state,
        List<Person> people,
        List<Edge> edges) {

    @Schema(name = "FilmPerson")
    record Person(
            @Schema(description = "What edges call them by; it stays theirs in this programme")
            int number,

            ParticipantId id,

            @Schema(description = "In whole units; people stand at least ten apart")
            int x,

            int y,
            @Schema(nullable = true) String organisation,
            @Schema(nullable = true) String sector,
            int joinedRound) {}

    @Schema(name = "FilmEdge")
    record Edge(
            @Schema(description = "A person's number") int source,
            @Schema(description = "A person's number") int target,
            int round,
            MatchOutcome outcome) {}
}

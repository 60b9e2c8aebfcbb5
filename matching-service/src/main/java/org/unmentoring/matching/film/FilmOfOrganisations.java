package org.unmentoring.matching.film;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.export.PictureWords;
import org.unmentoring.matching.ids.ProgrammeId;

/** The same by organisations: how many came from each, and what became of the pairs between each two. */
@Schema(name = "FilmOfOrganisations")
public record FilmOfOrganisations(
        ProgrammeId programme,
        int fromRound,
        int throughRound,
        Film.State state,
        List<Organisation> organisations,

        @Schema(description = "Between two organisations, or within one, in one round")
        List<Edge> edges,

        @JsonIgnore Whole whole) {

    /** What the still picture of every round is drawn by, so that places and colours stay as they are. */
    public record Whole(Frame frame, List<String> sectors) {}

    /** As everybody may see it, of figures that are rounded down. */
    public String openPicture(PictureWords words) {
        return new OrganisationsPicture(this, words, true).text();
    }

    @Schema(name = "FilmOrganisation")
    public record Organisation(
            @Schema(description = "What edges call it by; it stays its own in this programme")
            int number,

            @Schema(nullable = true, description = "Null: people whose organisation is not known")
            String name,

            @Schema(nullable = true, description = "Of most of its people")
            String sector,

            int x,
            int y,
            List<Joined> joined) {

        @JsonIgnore
        public int people() {
            return joined.stream().mapToInt(Joined::people).sum();
        }
    }

    @Schema(name = "FilmJoined")
    public record Joined(int round, int people) {}

    @Schema(name = "FilmOrganisationEdge")
    public record Edge(
            @Schema(description = "An organisation's number")
            int source,

            @Schema(description = "An organisation's number")
            int target,

            int round,
            int met,
            int notMet,
            int unconfirmed) {

        @JsonIgnore
        public int pairs() {
            return met + notMet + unconfirmed;
        }
    }
}

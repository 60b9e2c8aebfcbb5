package org.unmentoring.matching.publicnetwork;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ProgrammeId;

/** A network as everybody may see it: nobody's id, and every figure rounded down to a multiple of five, so that none is of few. */
@Schema(name = "PublicNetwork")
record PublicNetwork(
        ProgrammeId programme, int throughRound, List<InRound> rounds, List<Group> groups, List<Line> lines) {

    @Schema(name = "PublicNetworkRound", description = "Of all rounds up to this one")
    record InRound(int round, int people, int pairs, int met) {}

    @Schema(name = "PublicNetworkGroup", description = "An organisation, or the small ones of a sector together")
    record Group(
            @Schema(description = "What lines call it by") int number,

            @Schema(nullable = true, description = "Null: several organisations with few people each")
            String organisation,

            @Schema(nullable = true) String sector,
            int x,
            int y,

            @Schema(description = "From the first round with five")
            List<People> people) {}

    @Schema(name = "PublicNetworkPeople", description = "As many people up to this round")
    record People(int round, int people) {}

    @Schema(name = "PublicNetworkLine")
    record Line(
            @Schema(description = "A group's number") int source,
            @Schema(description = "A group's number") int target,

            @Schema(description = "From the first round with five")
            List<Pairs> pairs) {}

    @Schema(name = "PublicNetworkPairs", description = "As many pairs up to this round, and how many of them met")
    record Pairs(int round, int pairs, int met) {}
}

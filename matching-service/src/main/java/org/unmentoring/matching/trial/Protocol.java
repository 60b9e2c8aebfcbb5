package org.unmentoring.matching.trial;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.participants.PoolPerson;

/** All that is laid down before a trial starts; its text is what the digest is of. */
@Schema(name = "TrialProtocol")
public record Protocol(
        ProgrammeId programme,
        String title,
        String hypothesis,
        Kind kind,
        Unit unit,
        Outcome outcome,
        List<Arm> arms,
        List<Layer> strata,
        int rounds,
        int people,
        double minimumDifference,
        StoppingRule stoppingRule,
        int answerDays,

        @Schema(description = "How often it may find a difference that is none", examples = "0.05")
        double error,

        @Schema(description = "How often the assignment is drawn again for the p-value", examples = "10000")
        int draws,

        @Schema(description = "How people and matches are assigned", examples = "permuted blocks 1")
        String assignment) {

    private static final double ERROR = 0.05;
    private static final int DRAWS = 10_000;
    private static final String ASSIGNMENT = "permuted blocks 1";

    static Protocol of(ProgrammeId programme, TrialRequest it) {
        return new Protocol(
                programme,
                it.title().strip(),
                it.hypothesis().strip(),
                it.kind(),
                it.kind().unit(),
                it.outcome(),
                it.arms(),
                it.strata().stream().sorted().toList(),
                it.rounds(),
                it.people(),
                it.minimumDifference(),
                it.stoppingRule(),
                it.daysToAnswer(),
                ERROR,
                DRAWS,
                ASSIGNMENT);
    }

    /** @param sizes how many people of each organisation are in the pool */
    String stratum(PoolPerson person, Map<UUID, Long> sizes) {
        return strata.stream()
                .map(it -> it.word() + "="
                        + switch (it) {
                            case SECTOR -> known(person.sector());
                            case REGION -> known(person.region());
                            case ORGANISATION_SIZE -> size(sizes.getOrDefault(person.organisation(), 0L));
                        })
                .collect(Collectors.joining("; "));
    }

    /** By matches each round is a stratum of its own: some have a holiday in them. */
    static String stratum(int round) {
        return "round=" + round;
    }

    private static String known(String text) {
        return text == null ? "unknown" : text;
    }

    /** By colleagues in the pool when they were assigned: what an organisation's size is in the programme. */
    private static String size(long people) {
        return people == 0 ? "unknown" : people < 2 ? "1" : people < 10 ? "2-9" : "10-";
    }
}

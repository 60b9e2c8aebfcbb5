package org.unmentoring.web.matching;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.TrialId;

/** A randomised comparison inside a programme. */
public record Trial(
        TrialId id,
        Protocol protocol,
        String state,
        Instant registeredAt,
        Instant startedAt,
        Instant endedAt,
        String endedBecause,
        String digest,
        String commitment,
        String seed) {

    public boolean isRegistered() {
        return "registered".equals(state);
    }

    public boolean isRunning() {
        return "running".equals(state);
    }

    /** What was laid down before the start. */
    public record Protocol(
            ProgrammeId programme,
            String title,
            String hypothesis,
            String kind,
            String outcome,
            List<Arm> arms,
            List<String> strata,
            int rounds,
            int people,
            double minimumDifference,
            String stoppingRule,
            int answerDays) {
        public boolean isOfMatches() {
            return "nudges".equals(kind);
        }
    }

    /** A rhythm, or a sequence of mails and what it is called. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Arm(Integer cadence, String sequence, Label label) {
        public static Arm of(int cadence) {
            return new Arm(cadence, null, null);
        }
    }

    public record Label(String en, String cy) {
        public String words(String language) {
            return language.equals("cy") ? cy : en;
        }
    }

    /** Sentences in both languages. */
    public record Said(List<String> en, List<String> cy) {
        public List<String> words(String language) {
            return language.equals("cy") ? cy : en;
        }
    }

    public record NewTrial(
            String title,
            String hypothesis,
            String kind,
            String outcome,
            List<Arm> arms,
            List<String> strata,
            int rounds,
            int people,
            double minimumDifference,
            String stoppingRule,
            int answerDays) {}

    /** What to be told beforehand: from which share to which, with so many people. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PowerQuestion(String kind, int people, double from, double to, List<Integer> cadences) {}

    /** @param rounds null where no number of rounds is enough */
    public record Power(Integer rounds, Said sentences) {}

    public record Finding(
            Instant foundAt,
            boolean complete,
            int roundsOver,
            int rounds,
            List<InArm> arms,
            List<Compared> comparisons,
            Said sentences,
            List<Look> looks) {}

    /** @param share null where nothing is known yet */
    public record InArm(int arm, Label label, int assigned, int observed, Double share) {}

    /** @param difference from the first arm, null where nothing is known yet, as is p */
    public record Compared(int arm, Double difference, double low, double high, Double p, String conclusion) {}

    public record Look(Instant lookedAt, int arm, int observed, double difference, double low, double high, double p) {}

    /** How many came how far. */
    public record Flow(int eligible, List<Stage> arms) {
        public record Stage(
                int arm, Label label, int assigned, int received, int choseTheirOwn, int left, int analysed) {}
    }

    @JsonIgnore
    public boolean isOf(ProgrammeId programme) {
        return protocol.programme().equals(programme);
    }
}

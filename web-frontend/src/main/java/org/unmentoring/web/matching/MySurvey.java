package org.unmentoring.web.matching;

import java.time.Instant;
import java.util.List;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.QuestionId;

/** A programme's survey as one of its people sees it. */
public record MySurvey(boolean asked, boolean takesPart, boolean namesAvailable, List<Question> questions) {

    public record Listed(ProgrammeId programme, boolean asked, boolean takesPart, long open) {}

    public record Question(
            QuestionId id,
            String phase,
            int round,
            Instant drawnAt,
            Instant until,
            String name,
            String organisation,
            Said answer) {

        public boolean before() {
            return "before".equals(phase);
        }

        /** What its fields are called by. */
        public String key() {
            return phase + "-" + id;
        }

        public boolean says(String subject, boolean yes) {
            var said = answer == null ? null : answer.to(subject);
            return said != null && said == yes;
        }
    }

    public record Said(Boolean knows, Boolean contacted, Boolean workedTogether) {
        Boolean to(String subject) {
            return switch (subject) {
                case "knows" -> knows;
                case "contacted" -> contacted;
                default -> workedTogether;
            };
        }
    }

    public record TakePart(boolean takesPart) {}

    public record Answers(List<Answer> answers) {}

    public record Answer(QuestionId question, String phase, Boolean knows, Boolean contacted, Boolean workedTogether) {
        boolean isEmpty() {
            return knows == null && contacted == null && workedTogether == null;
        }
    }
}

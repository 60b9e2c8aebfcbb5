package org.unmentoring.web.matches;

import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.matching.MyMatch.MyOutcome;
import org.unmentoring.web.matching.OfferedReason;
import org.unmentoring.web.matching.Outcome;
import org.unmentoring.web.page.Errors;

/** "Did you meet?" as it was filled in. Both follow-up questions are always there; only the fitting one counts. */
public record AnswerForm(
        @RestForm String met,
        @RestForm String rating,
        @RestForm String reason,
        @RestForm String comment) {

    static AnswerForm of(MyOutcome said) {
        if (said == null) return new AnswerForm("", "", "", "");
        return new AnswerForm(
                said.met() ? "yes" : "no",
                said.rating() == null ? "" : said.rating().toString(),
                said.reason(),
                said.comment());
    }

    /** As the links of our mails have it. */
    static Optional<AnswerForm> chosen(String answer) {
        return switch (answer == null ? "" : answer) {
            case "met" -> Optional.of(new AnswerForm("yes", "", "", ""));
            case "not-met" -> Optional.of(new AnswerForm("no", "", "", ""));
            default -> Optional.empty();
        };
    }

    public boolean yes() {
        return "yes".equals(met);
    }

    public boolean no() {
        return "no".equals(met);
    }

    public boolean rated(Rating choice) {
        return String.valueOf(choice.value()).equals(rating);
    }

    public boolean because(OfferedReason choice) {
        return choice.key().equals(reason);
    }

    Errors check(MatchWords words) {
        return yes() || no() ? new Errors() : new Errors().add("met", words.metMissing());
    }

    static Map<String, String> wordsByField(MatchWords words) {
        return Map.of(
                "met", words.metMissing(),
                "rating", words.ratingNotValid(),
                "reason", words.reasonNotValid(),
                "comment", words.commentNotValid());
    }

    Outcome outcome() {
        return new Outcome(yes(), yes() ? null : given(reason), yes() ? stars() : null, given(comment));
    }

    private Integer stars() {
        return rating != null && rating.matches("\\d") ? Integer.valueOf(rating) : null;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

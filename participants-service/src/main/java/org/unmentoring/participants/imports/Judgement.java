package org.unmentoring.participants.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unmentoring.participants.programme.ProgrammeView;
import org.unmentoring.participants.text.Email;
import org.unmentoring.participants.text.OneLine;
import org.unmentoring.participants.text.Prose;

/** What one row says by itself: nothing, a person, or something that can't be taken. */
record Judgement(SheetRow row, Email email, String code, String detail) {
    /** What spreadsheet programs would compute; a sign before a digit or a space is a telephone number or a list. */
    private static final Pattern FORMULA = Pattern.compile("[=@].+|[+-][^\\d\\s].*", Pattern.DOTALL);

    private static final Map<String, String> LANGUAGES =
            Map.of("cy", "cy", "welsh", "cy", "cymraeg", "cy", "en", "en", "english", "en", "saesneg", "en");

    static Judgement of(SheetRow row) {
        if (row.blank()) {
            return new Judgement(row, null, "blank", "There is nothing in this row.");
        }
        var email = Email.read(row.email());
        if (row.email().isEmpty()) {
            return refused(row, "email-missing", "There is no e-mail address in this row.");
        }
        if (email.isEmpty()) {
            return refused(row, "email-not-valid", "This is not one e-mail address.");
        }
        return refusedText(row).orElseGet(() -> new Judgement(row, email.get(), null, null));
    }

    Judgement into(ProgrammeView programme) {
        return !acceptable() || programme.admits(email)
                ? this
                : refused(row, ProgrammeView.OTHER_WORLD, ProgrammeView.OTHER_WORLD_SAID);
    }

    private static Optional<Judgement> refusedText(SheetRow row) {
        if (row.name().isEmpty()) {
            return Optional.of(refused(row, "name-missing", "There is no name in this row."));
        }
        if (!OneLine.Rule.holds(row.name())) {
            return Optional.of(refused(row, "name-not-valid", notValid("The name")));
        }
        if (row.organisation().isEmpty()) {
            return Optional.of(refused(row, "organisation-missing", "There is no organisation in this row."));
        }
        if (!OneLine.Rule.holds(row.organisation())) {
            return Optional.of(refused(row, "organisation-not-valid", notValid("The organisation")));
        }
        if (!row.jobTitle().isEmpty() && !OneLine.Rule.holds(row.jobTitle())) {
            return Optional.of(refused(row, "job-title-not-valid", notValid("The job title")));
        }
        if (!Prose.Rule.holds(row.interests())) {
            return Optional.of(refused(row, "interests-not-valid", notValid("The text about interests")));
        }
        return Optional.empty();
    }

    private static Judgement refused(SheetRow row, String code, String detail) {
        return new Judgement(row, null, code, detail);
    }

    private static String notValid(String what) {
        return what + " is too long, shows nothing, or holds line breaks or hidden characters.";
    }

    boolean acceptable() {
        return email != null;
    }

    /** The columns whose text looks like a formula; it is kept as the text it is. */
    String formulaLike() {
        return Stream.of(
                        Map.entry("name", row.name()),
                        Map.entry("organisation", row.organisation()),
                        Map.entry("job title", row.jobTitle()),
                        Map.entry("interests", row.interests()))
                .filter(cell -> FORMULA.matcher(cell.getValue()).matches())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    /** The language asked for, or null when the row doesn't say. */
    String language() {
        return LANGUAGES.get(row.language().toLowerCase(Locale.ROOT));
    }
}

package org.unmentoring.web.organise;

import java.text.Normalizer;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.participants.Person;

/** Whom of a programme's people an organiser looks for. */
public record PeopleFilter(@RestQuery String q, @RestQuery String state) {

    public boolean any() {
        return given(q) || given(state);
    }

    boolean finds(Person person) {
        return (!given(q) || says(person)) && isIn(person);
    }

    private boolean says(Person person) {
        var wanted = plain(q);
        var organisation =
                person.organisation() == null ? "" : person.organisation().name();
        return plain(person.name()).contains(wanted)
                || plain(person.email()).contains(wanted)
                || plain(organisation).contains(wanted);
    }

    private boolean isIn(Person person) {
        return switch (state == null ? "" : state) {
            case "active", "paused", "left" -> state.equals(person.status());
            case "unreachable" -> person.isActive() && !person.isReached();
            case "skipping" -> person.isActive() && person.skipsNextRound();
            default -> true;
        };
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** As people type: without accents, in small letters. */
    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
    }
}

package org.unmentoring.matching.draw;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that a draw depends on besides its seed, in canonical order: people by the text of their id, relations by both
 * ids and the round. Relations of people who are not drawn are dropped, so the canonical text holds what matters and
 * nothing else.
 */
public record DrawInput(List<Person> people, List<Relation> relations, Rules rules) {

    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    public DrawInput {
        people = people.stream()
                .sorted(Comparator.comparing(Person::id, BY_TEXT))
                .toList();
        Set<UUID> present = people.stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
        if (present.size() < people.size()) {
            throw new IllegalArgumentException("somebody is in the draw twice");
        }
        relations = relations.stream()
                .filter(it -> present.contains(it.one()) && present.contains(it.other()))
                .map(DrawInput::smallerFirst)
                .sorted(Comparator.comparing(Relation::one, BY_TEXT)
                        .thenComparing(Relation::other, BY_TEXT)
                        .thenComparingInt(Relation::round)
                        .thenComparing(Relation::met))
                .toList();
    }

    private static Relation smallerFirst(Relation it) {
        return BY_TEXT.compare(it.one(), it.other()) <= 0
                ? it
                : new Relation(it.other(), it.one(), it.round(), it.met());
    }

    /** Tab-separated lines, each ended by a line feed; in texts, backslash, tab, CR and LF are written \\ \t \r \n. */
    public String canonical() {
        var text = new StringBuilder("unmentoring-draw-input\t1\n");
        line(text, "rules", "oddOne=" + rules.oddOne(), "avoidSameOrganisation=" + rules.avoidSameOrganisation());
        line(text, "people", Integer.toString(people.size()));
        for (Person it : people) {
            line(text, it.id().toString(), it.organisation(), it.sector(), it.region(), String.join(",", it.modes()));
        }
        line(text, "relations", Integer.toString(relations.size()));
        for (Relation it : relations) {
            line(
                    text,
                    it.one().toString(),
                    it.other().toString(),
                    Integer.toString(it.round()),
                    it.met() ? "met" : "introduced");
        }
        return text.toString();
    }

    public String digest() {
        return Sha256.hex(canonical());
    }

    private static void line(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : "\t").append(escaped(fields[i]));
        }
        text.append('\n');
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}

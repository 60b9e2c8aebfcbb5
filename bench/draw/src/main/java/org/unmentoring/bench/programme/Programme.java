package org.unmentoring.bench.programme;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Person;
import org.unmentoring.matching.draw.Rules;

/** A draw's input in plain lists, so that an oracle reads the same as the draw but not through the draw's eyes. */
public record Programme(
        Rules rules, List<Person> people, List<Relation> relations, List<int[]> apart, List<int[]> kept) {

    public int size() {
        return people.size();
    }

    public DrawInput input() {
        var input = new DrawInput.Builder(rules);
        people.forEach(input::person);
        relations.forEach(it -> input.relation(it.one(), it.other(), it.round(), it.met()));
        apart.forEach(it -> input.apart(it[0], it[1]));
        kept.forEach(input::keep);
        return input.build();
    }

    /** The canonical text, from which {@link DrawInput#read} makes the input again. */
    public String text() {
        var bytes = new ByteArrayOutputStream();
        input().writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

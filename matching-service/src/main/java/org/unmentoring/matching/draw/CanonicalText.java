package org.unmentoring.matching.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Reads what {@link DrawInput#writeTo} wrote. */
final class CanonicalText {

    private final BufferedReader text;

    CanonicalText(BufferedReader text, String format) throws IOException {
        this.text = text;
        if (!format.equals(text.readLine())) {
            throw new IllegalArgumentException("this is not the canonical text of a draw's input");
        }
    }

    DrawInput input() throws IOException {
        try {
            var input = new DrawInput.Builder(rules());
            for (int left = count("people"); left > 0; left--) {
                input.person(person(fields(11)));
            }
            for (int left = count("relations"); left > 0; left--) {
                String[] it = fields(4);
                input.relation(number(it[0]), number(it[1]), number(it[2]), it[3].equals("met"));
            }
            for (int left = count("apart"); left > 0; left--) {
                String[] it = fields(2);
                input.apart(number(it[0]), number(it[1]));
            }
            for (int left = count("kept"); left > 0; left--) {
                input.keep(Arrays.stream(line().split("\t", -1))
                        .mapToInt(CanonicalText::number)
                        .toArray());
            }
            if (text.readLine() != null) {
                throw new IllegalArgumentException("there is more text after the end of the input");
            }
            return input.build();
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException("a number was expected", notOne);
        }
    }

    private Rules rules() throws IOException {
        Map<String, String> rule = new HashMap<>();
        for (String it : line().split("\t")) {
            int equals = it.indexOf('=');
            if (equals > 0) {
                rule.put(it.substring(0, equals), it.substring(equals + 1));
            }
        }
        return new Rules(
                OddOne.of(rule.get("oddOne")),
                Boolean.parseBoolean(rule.get("avoidSameOrganisation")),
                Boolean.parseBoolean(rule.get("organisationFirst")),
                number(rule.get("sector")),
                number(rule.get("region")),
                number(rule.get("acquaintances")),
                number(rule.get("groupOf")),
                LookAhead.of(rule.get("lookAhead")));
    }

    private static Person person(String[] it) {
        var modes = new TreeSet<String>();
        if (!it[3].isEmpty()) {
            modes.addAll(Arrays.asList(plain(it[3]).split(",")));
        }
        var turns = new Turns(number(it[7]), number(it[8]), number(it[9]), number(it[10]));
        return new Person(
                plain(it[0]),
                plain(it[1]),
                plain(it[2]),
                modes,
                plain(it[4]),
                it[5].equals("trio"),
                it[6].equals("host"),
                turns);
    }

    private int count(String section) throws IOException {
        String[] it = fields(2);
        if (!it[0].equals(section)) {
            throw new IllegalArgumentException("the section " + section + " was expected");
        }
        return number(it[1]);
    }

    private String[] fields(int count) throws IOException {
        String[] fields = line().split("\t", -1);
        if (fields.length != count) {
            throw new IllegalArgumentException("a line of " + count + " fields was expected");
        }
        return fields;
    }

    private String line() throws IOException {
        String line = text.readLine();
        if (line == null) {
            throw new IllegalArgumentException("the text ends too early");
        }
        return line;
    }

    private static int number(String field) {
        return Integer.parseInt(field);
    }

    private static String plain(String field) {
        var plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char it = field.charAt(i);
            if (it != '\\') {
                plain.append(it);
                continue;
            }
            i++;
            plain.append(
                    switch (field.charAt(i)) {
                        case 't' -> '\t';
                        case 'r' -> '\r';
                        case 'n' -> '\n';
                        default -> '\\';
                    });
        }
        return plain.toString();
    }
}

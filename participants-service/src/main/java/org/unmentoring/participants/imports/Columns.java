package org.unmentoring.participants.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unmentoring.sheet.Header;
import org.unmentoring.sheet.Row;

/** Which of a sheet's columns hold what, by the names that people give them in English and Welsh. */
final class Columns {
    private static final String[] EMAIL = {
        "email",
        "email address",
        "e mail",
        "e mail address",
        "mail",
        "your email",
        "your email address",
        "work email",
        "work email address",
        "e bost",
        "ebost",
        "cyfeiriad e bost",
        "cyfeiriad ebost",
        "contact email",
        "email id",
        "e mail id"
    };
    private static final String[] NAME = {
        "name", "your name", "participant name", "person", "full name", "participant", "enw", "eich enw", "enw llawn"
    };
    private static final String[] FIRST_NAME = {
        "first name", "firstname", "first names", "forename", "forenames", "christian name", "given name", "enw cyntaf"
    };
    private static final String[] LAST_NAME = {
        "last name", "lastname", "surname", "second name", "family name", "cyfenw"
    };
    private static final String[] ORGANISATION = {
        "organisation",
        "organization",
        "your organisation",
        "organisation name",
        "where do you work",
        "employer",
        "company",
        "organisation or council",
        "your organization",
        "workplace",
        "council",
        "authority",
        "sefydliad",
        "eich sefydliad",
        "enw r sefydliad"
    };
    private static final String[] JOB_TITLE = {
        "job title", "job", "role", "what do you do", "position", "teitl swydd", "swydd"
    };
    private static final String[] INTERESTS = {
        "interests",
        "anything you would like to talk about",
        "what would you like to talk about",
        "topics",
        "diddordebau"
    };
    private static final String[] LANGUAGE = {"language", "preferred language", "iaith", "dewis iaith"};
    private static final String[] JOINED = {
        "timestamp",
        "joined",
        "date",
        "date signed up",
        "sign up date",
        "start date",
        "registered",
        "dyddiad",
        "dyddiad ymuno",
        "joined at",
        "date joined",
        "signed up",
        "stamp amser"
    };

    private final Header header;
    private final ColumnNames asked;
    private final String email;
    private final List<String> name;
    private final String organisation;
    private final String jobTitle;
    private final String interests;
    private final String language;
    private final String joined;

    Columns(Header header, ColumnNames asked) {
        this.header = header;
        this.asked = asked;
        this.email = one("email", EMAIL);
        this.name = named("name", NAME).map(List::of).orElseGet(() -> Stream.of(
                        one("firstName", FIRST_NAME), one("lastName", LAST_NAME))
                .filter(column -> column != null)
                .toList());
        this.organisation = one("organisation", ORGANISATION);
        this.jobTitle = one("jobTitle", JOB_TITLE);
        this.interests = one("interests", INTERESTS);
        this.language = one("language", LANGUAGE);
        this.joined = one("joined", JOINED);
    }

    /** Sheets of earlier rounds have two people in a row and are another import's business. */
    boolean listPeople() {
        return email != null && !header.has("email a");
    }

    List<String> missing() {
        var missing = new ArrayList<String>();
        if (email == null) {
            missing.add("Email address");
        }
        if (name.isEmpty()) {
            missing.add("Name");
        }
        if (organisation == null) {
            missing.add("Organisation");
        }
        return missing;
    }

    /** Columns that nobody needs for pairing people, such as telephone numbers, are not kept. */
    List<String> ignored() {
        Set<String> used = Stream.concat(
                        name.stream(), Stream.of(email, organisation, jobTitle, interests, language, joined))
                .filter(column -> column != null)
                .collect(Collectors.toSet());
        return header.names().stream()
                .filter(written -> !used.contains(Header.normal(written)))
                .toList();
    }

    SheetRow read(String sheet, Row row) {
        var fullName =
                name.stream().map(row::get).collect(Collectors.joining(" ")).strip();
        return new SheetRow(
                sheet,
                row.number(),
                row.isBlank(),
                row.get(email),
                fullName,
                row.get(organisation),
                optional(row, jobTitle),
                optional(row, interests),
                optional(row, language),
                optional(row, joined));
    }

    private String one(String field, String[] usual) {
        return named(field, usual).orElse(null);
    }

    /** The column that was asked for, or the first of the usual names. First and last names asked for go before a name. */
    private Optional<String> named(String field, String[] usual) {
        var column = asked.of(field);
        if (column != null) return header.first(column);
        return field.equals("name") && asked.of("firstName") != null ? Optional.empty() : header.first(usual);
    }

    private static String optional(Row row, String column) {
        return column == null ? "" : row.get(column);
    }
}

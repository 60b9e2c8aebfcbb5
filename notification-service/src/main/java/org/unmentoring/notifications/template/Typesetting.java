package org.unmentoring.notifications.template;

import static java.util.stream.Collectors.joining;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Sets a mail from the packaged files: a section in each language, bound to one page. Values are data, never template. */
@Singleton
class Typesetting {
    private static final String BETWEEN = "\n\n" + "-".repeat(40) + "\n\n";

    /** What mail programs know as the beginning of a signature; they fold away what follows. */
    private static final String FOOTER = "\n\n-- \n";

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private final Engine engine;

    /** Words that are the same in every mail, by file and language. */
    private final Map<String, String> words = new ConcurrentHashMap<>();

    Typesetting(Engine engine) {
        this.engine = engine;
    }

    Rendered set(Draft draft, MailValues mail, List<String> languages) {
        var sections = languages.stream()
                .map(language -> section(draft, mail, languages, language))
                .toList();
        var subject = sections.stream().map(Section::subject).distinct().collect(joining(" / "));
        return new Rendered(
                subject,
                sections.stream().map(Section::text).collect(joining(BETWEEN))
                        + sections.stream().map(Section::footer).collect(joining("\n\n", FOOTER, "")),
                file("page.html")
                        .instance()
                        .data("sections", sections)
                        .data("subject", subject)
                        .render());
    }

    private Section section(Draft draft, MailValues mail, List<String> languages, String language) {
        var first = language.equals(languages.get(0));
        // A programme's wording is in one language, the reader's.
        var worded = first && draft.wording() != Wording.USUAL
                ? Worded.of(draft.wording(), Placeholders.values(mail, draft.to(), language))
                : Worded.of(Wording.USUAL, Map.of());
        var subject = subject(draft, mail, worded, language);
        var notes = first
                ? languages.stream()
                        .skip(1)
                        .map(other -> new Section.Note(other, words("also-below", other)))
                        .toList()
                : List.of();
        var data = Map.of(
                "mail", mail,
                "language", language,
                "to", draft.to(),
                "subject", subject,
                "wording", worded,
                "first", first,
                "notes", notes,
                "test", draft.test());
        return new Section(
                language,
                subject,
                paragraphs(fill(file(draft.template().key() + ".txt"), data, language)),
                fill(file(draft.template().key() + ".html"), data, language).strip(),
                words("footer", language));
    }

    /** Sections that are left out leave their empty lines behind. */
    private static String paragraphs(String text) {
        return EMPTY_LINES.matcher(text.strip()).replaceAll("\n\n");
    }

    private String subject(Draft draft, MailValues mail, Worded worded, String language) {
        var usual = file(draft.template().key() + ".txt").getFragment("subject");
        var subject = worded.subject() == null
                ? fill(usual, Map.of("mail", mail, "language", language), language)
                        .strip()
                : worded.subject();
        return draft.test() ? words("test-mark", language) + " " + subject : subject;
    }

    private String words(String file, String language) {
        return words.computeIfAbsent(file + " " + language, it -> fill(file(file + ".txt"), Map.of(), language)
                .strip());
    }

    private static String fill(Template template, Map<String, ?> data, String language) {
        TemplateInstance instance = template.instance().setLocale(Locale.forLanguageTag(language));
        data.forEach(instance::data);
        return instance.render();
    }

    private Template file(String name) {
        return engine.getTemplate("mail/" + name);
    }
}

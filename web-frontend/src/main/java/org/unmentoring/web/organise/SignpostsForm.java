package org.unmentoring.web.organise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Signpost;
import org.unmentoring.web.participants.StoredSignposts;

/** The fields of each signpost, side by side in the order of the page. Of what has neither title nor link nothing is kept. */
public record SignpostsForm(
        @RestForm String ifMatch,
        @RestForm List<String> title,
        @RestForm List<String> words,
        @RestForm List<String> titleCy,
        @RestForm List<String> wordsCy,
        @RestForm List<String> link) {
    private static final int MOST = 20;

    /** @param number counted from 1, as it is shown */
    public record Entry(int number, String title, String words, String titleCy, String wordsCy, String link) {
        boolean isBlank() {
            return Stream.of(title, words, titleCy, wordsCy, link).allMatch(String::isBlank);
        }

        Signpost signpost() {
            return new Signpost(
                    link.strip(),
                    new Signpost.Words(title.strip(), given(words)),
                    titleCy.isBlank() ? null : new Signpost.Words(titleCy.strip(), given(wordsCy)));
        }

        private static String given(String text) {
            return text.isBlank() ? null : text.strip();
        }
    }

    static SignpostsForm of(StoredSignposts stored) {
        var items = stored.items();
        return new SignpostsForm(
                stored.version(),
                items.stream().map(it -> it.en().title()).toList(),
                items.stream().map(it -> orNothing(it.en().words())).toList(),
                items.stream().map(it -> it.cy() == null ? "" : it.cy().title()).toList(),
                items.stream()
                        .map(it -> it.cy() == null ? "" : orNothing(it.cy().words()))
                        .toList(),
                items.stream().map(Signpost::link).toList());
    }

    /** What is filled in, and room for one more. */
    public List<Entry> entries() {
        var entries = new ArrayList<>(filled());
        if (entries.size() < MOST) entries.add(new Entry(entries.size() + 1, "", "", "", "", ""));
        return entries;
    }

    List<Signpost> signposts() {
        return filled().stream().map(Entry::signpost).toList();
    }

    Errors check(OrganiseWords words) {
        var errors = new Errors();
        for (var entry : filled()) {
            errors.missing("title-" + entry.number(), entry.title(), words.signpostTitleMissing());
            if (!entry.link().strip().matches("(?i)https://[^\\s/].*"))
                errors.add("link-" + entry.number(), words.signpostLinkNotValid());
        }
        return errors;
    }

    private List<Entry> filled() {
        var found = new ArrayList<Entry>();
        int shown = title == null ? 0 : title.size();
        IntStream.range(0, shown)
                .mapToObj(i -> new Entry(
                        found.size() + 1, at(title, i), at(words, i), at(titleCy, i), at(wordsCy, i), at(link, i)))
                .forEach(entry -> {
                    if (!entry.isBlank())
                        found.add(new Entry(
                                found.size() + 1,
                                entry.title(),
                                entry.words(),
                                entry.titleCy(),
                                entry.wordsCy(),
                                entry.link()));
                });
        return found;
    }

    private static String at(List<String> fields, int i) {
        return fields == null || i >= fields.size() ? "" : fields.get(i);
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}

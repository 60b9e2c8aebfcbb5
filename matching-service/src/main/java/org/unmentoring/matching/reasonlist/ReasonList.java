package org.unmentoring.matching.reasonlist;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.unmentoring.matching.ids.ProgrammeId;

/**
 * The reasons of a programme, those that are retired last.
 *
 * @param version 0 for the usual list, which every programme has before anybody changed it
 */
record ReasonList(ProgrammeId programme, long version, List<ListedReason> reasons) {

    private static final int LONGEST_SLUG = ReasonKey.LONGEST - 4;

    static ReasonList usual(ProgrammeId programme) {
        return new ReasonList(programme, 0, ListedReason.USUAL);
    }

    Set<ReasonKey> keys() {
        return reasons.stream().map(ListedReason::key).collect(Collectors.toSet());
    }

    boolean offers(ReasonKey key) {
        return reasons.stream().anyMatch(it -> !it.retired() && it.key().equals(key));
    }

    /** As asked; whatever was known and is not asked for stays, retired. */
    ReasonList changed(ReasonListRequest asked) {
        asked.mustMakeSense(keys());
        Set<ReasonKey> taken = new HashSet<>(keys());
        List<ListedReason> changed = new ArrayList<>();
        for (var item : asked.items()) {
            var key = item.key() == null ? fresh(item.english(), taken) : item.key();
            taken.add(key);
            changed.add(new ListedReason(key, item.english(), item.welsh(), item.isRetired()));
        }
        var named = changed.stream().map(ListedReason::key).collect(Collectors.toSet());
        reasons.stream()
                .filter(it -> !named.contains(it.key()))
                .map(ListedReason::retire)
                .forEach(changed::add);
        var sorted = changed.stream()
                .sorted((one, other) -> Boolean.compare(one.retired(), other.retired()))
                .toList();
        return new ReasonList(programme, version + 1, sorted);
    }

    ReasonListView view() {
        return new ReasonListView(programme, reasons, version);
    }

    /** Of the English words; with a number where another has it, or where they leave nothing to make a key of. */
    private static ReasonKey fresh(String english, Set<ReasonKey> taken) {
        var plain = Normalizer.normalize(english.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var slug = trimmed(plain);
        slug = slug.isEmpty() ? "reason" : trimmed(slug.substring(0, Math.min(LONGEST_SLUG, slug.length())));
        for (int number = 1; ; number++) {
            var key = new ReasonKey(number == 1 ? slug : slug + "-" + number);
            if (!taken.contains(key)) {
                return key;
            }
        }
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}

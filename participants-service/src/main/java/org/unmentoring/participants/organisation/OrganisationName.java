package org.unmentoring.participants.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An organisation's name as somebody wrote it.
 *
 * @param key what two spellings of the same name share
 * @param searchKey what spellings without accents and signs share too
 */
record OrganisationName(String written, String key, String searchKey) {
    /** What people write for the longer words; where it can be several, all are tried. */
    private static final Map<String, List<String>> SHORT_FOR = Map.ofEntries(
            Map.entry("cc", List.of("county council", "city council", "council")),
            Map.entry("cbc", List.of("county borough council")),
            Map.entry("bc", List.of("borough council")),
            Map.entry("mbc", List.of("metropolitan borough council")),
            Map.entry("mdc", List.of("metropolitan district council")),
            Map.entry("dc", List.of("district council")),
            Map.entry("lb", List.of("london borough of")),
            Map.entry("co", List.of("county")),
            Map.entry("cncl", List.of("council")),
            Map.entry("dept", List.of("department")),
            Map.entry("govt", List.of("government")),
            Map.entry("gov", List.of("government")),
            Map.entry("uni", List.of("university")),
            Map.entry("hb", List.of("health board", "university health board")),
            Map.entry("uhb", List.of("university health board")),
            Map.entry("ft", List.of("foundation trust")),
            Map.entry("frs", List.of("fire and rescue service")),
            Map.entry("npa", List.of("national park authority")),
            Map.entry("cbs", List.of("cyngor bwrdeistref sirol")),
            Map.entry("bip", List.of("bwrdd iechyd prifysgol")));
    /** Nobody needs more, and each one is asked of the database. */
    private static final int MOST_READINGS = 12;

    static OrganisationName of(String typed) {
        var written = typed.strip().replaceAll("\\s+", " ");
        var key = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return new OrganisationName(written, key, searchKey(written));
    }

    /** In capitals only: of two spellings the other one is the better. */
    boolean shouted() {
        return written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** The search key as it stands, and with its short forms written out in each way. */
    List<String> readings() {
        List<String> readings = new ArrayList<>(List.of(""));
        for (var word : searchKey.split(" ")) {
            var ways = new ArrayList<>(List.of(word));
            ways.addAll(SHORT_FOR.getOrDefault(word, List.of()));
            readings = readings.stream()
                    .flatMap(begun -> ways.stream().map(way -> (begun + " " + way).strip()))
                    .limit(MOST_READINGS)
                    .toList();
        }
        return readings;
    }

    private static String searchKey(String written) {
        return Normalizer.normalize(written.replace("&", " and "), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

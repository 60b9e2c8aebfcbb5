package org.unmentoring.matching.reasonlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

@Schema(name = "ReasonListRequest")
record ReasonListRequest(
        @NotNull
        @Size(min = 1, max = 60, message = "A list has 1 to 60 reasons.")
        @Schema(
                description =
                        "All reasons, in the order they are to be offered. A known one that is left out is retired.")
        List<@NotNull @Valid Item> items) {

    private static final int MOST_OFFERED = 20;

    /** Something to read on one line, and nothing that turns the line around. */
    private static final String ONE_LINE =
            "[^\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*[\\p{L}\\p{N}\\p{P}\\p{S}]"
                    + "[^\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*";

    private static final String SENTENCE = "Say it in words, on one line.";

    @Schema(name = "ReasonRequest")
    record Item(
            @Schema(description = "Of a known reason; left out for a new one, which gets its key here")
            ReasonKey key,

            @NotNull
            @Size(max = 80)
            @Pattern(regexp = ONE_LINE, message = SENTENCE)
            @Schema(examples = "Our diaries did not fit")
            String english,

            @NotNull
            @Size(max = 80)
            @Pattern(regexp = ONE_LINE, message = SENTENCE)
            @Schema(examples = "Nid oedd ein dyddiaduron yn cyd-fynd")
            String welsh,

            @Schema(description = "Not to be offered any more; false when left out")
            Boolean retired) {

        Item {
            english = tidy(english);
            welsh = tidy(welsh);
        }

        boolean isRetired() {
            return Boolean.TRUE.equals(retired);
        }

        private static String tidy(String words) {
            return words == null ? null : Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        }
    }

    /** @throws Problem 400 that points at what stands twice, is not known or is too much */
    void mustMakeSense(Set<ReasonKey> known) {
        Set<ReasonKey> keys = new HashSet<>();
        Map<String, Set<String>> words = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.key() != null && !known.contains(item.key())) {
                throw Problem.invalid(at(i, "key"), "reason-unknown", "This programme has no such reason.");
            }
            if (item.key() != null && !keys.add(item.key())) {
                throw Problem.invalid(at(i, "key"), "reason-twice", "This reason stands in the list before.");
            }
            if (!item.isRetired()) {
                mustBeNew(words, "english", item.english(), i);
                mustBeNew(words, "welsh", item.welsh(), i);
            }
        }
        var offered = items.stream().filter(it -> !it.isRetired()).count();
        if (offered == 0 || offered > MOST_OFFERED) {
            throw Problem.invalid("/items", "offered-reasons-1-to-20", "Offer at least one reason and at most twenty.");
        }
    }

    private static void mustBeNew(Map<String, Set<String>> words, String language, String said, int i) {
        if (!words.computeIfAbsent(language, first -> new HashSet<>()).add(said.toLowerCase(Locale.ROOT))) {
            throw Problem.invalid(at(i, language), "reason-words-twice", "Another reason is called the same.");
        }
    }

    private static String at(int item, String field) {
        return "/items/" + item + "/" + field;
    }
}

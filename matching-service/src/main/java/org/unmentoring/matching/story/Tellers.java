package org.unmentoring.matching.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.story.AgreedStoryRepository.Row;
import org.unmentoring.matching.story.AgreedStoryRepository.TellerRow;

/** What may be told of the people of stories: names where all gave one, else their sector where it does not point at anybody. */
@ApplicationScoped
class Tellers {
    private final AgreedStoryRepository stories;

    Tellers(AgreedStoryRepository stories) {
        this.stories = stories;
    }

    Map<UUID, List<Teller>> of(ProgrammeId programme, Collection<Row> rows) {
        var common = rows.isEmpty() ? java.util.Set.<String>of() : stories.commonSectors(programme);
        return stories.tellers(rows.stream().map(Row::id).toList()).stream()
                .collect(Collectors.groupingBy(TellerRow::story))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> tellers(it.getValue(), common)));
    }

    private static List<Teller> tellers(List<TellerRow> people, Collection<String> common) {
        boolean named = people.stream().map(TellerRow::firstName).allMatch(Objects::nonNull);
        return people.stream()
                .map(it -> new Teller(named ? it.firstName() : null, common.contains(it.sector()) ? it.sector() : null))
                .sorted(java.util.Comparator.comparing((Teller it) -> Objects.toString(it.firstName(), ""))
                        .thenComparing(it -> Objects.toString(it.sector(), "")))
                .toList();
    }
}

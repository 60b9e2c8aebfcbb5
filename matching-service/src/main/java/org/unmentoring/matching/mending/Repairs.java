package org.unmentoring.matching.mending;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.RepairId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.mending.Mended.MadeMatch;
import org.unmentoring.matching.mending.RepairRepository.DissolvedRow;
import org.unmentoring.matching.mending.RepairRepository.MadeRow;

/** What was changed in rounds after their draw. */
@ApplicationScoped
@Transactional
public class Repairs {

    private final RepairRepository repairs;

    Repairs(RepairRepository repairs) {
        this.repairs = repairs;
    }

    /**
     * What a repair was made from.
     *
     * @param people by their place in the input
     */
    public record Basis(DrawInput input, List<ParticipantId> people) {}

    public Basis basis(RoundId round, RepairId repair) {
        return repairs.get(round, repair).basis();
    }

    RepairView.ForAudit forAudit(RoundId round, RepairId repair) {
        return repairs.get(round, repair).forAudit();
    }

    Page<RepairView> of(RoundId round, PageRequest asked) {
        var page = Page.of(repairs.of(round, asked), asked, it -> it.id().value());
        Map<UUID, List<MatchId>> dissolved = repairs.dissolved(page.items()).stream()
                .collect(groupingBy(DissolvedRow::repair, mapping(it -> new MatchId(it.match()), toList())));
        var made = repairs.made(page.items()).stream().collect(groupingBy(MadeRow::repair));
        return page.map(it -> it.view(
                dissolved.getOrDefault(it.id().value(), List.of()),
                matches(made.getOrDefault(it.id().value(), List.of()))));
    }

    private static List<MadeMatch> matches(List<MadeRow> rows) {
        return rows.stream()
                .collect(groupingBy(MadeRow::match, mapping(it -> new ParticipantId(it.participant()), toList())))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new MadeMatch(new MatchId(it.getKey()), it.getValue()))
                .toList();
    }
}

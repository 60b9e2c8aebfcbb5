package org.unmentoring.participants.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.participants.organisation.OrganisationId;

/** Decides for every row what an import would do. Pure: it reads no database and changes nothing. */
final class ImportPlan {
    private final Map<String, Acquaintance> known;
    private final Map<String, OrganisationId> organisations;
    private final Map<String, Integer> firstRows = new HashMap<>();

    /**
     * @param known by address
     * @param organisations by name as typed; a name that is not there is new to the register
     */
    ImportPlan(Map<String, Acquaintance> known, Map<String, OrganisationId> organisations) {
        this.known = known;
        this.organisations = organisations;
    }

    List<Decision> decide(List<Judgement> rows) {
        var decisions = new ArrayList<Decision>();
        rows.forEach(row -> decisions.add(decide(row)));
        return decisions;
    }

    private Decision decide(Judgement judged) {
        if (!judged.acceptable()) {
            return Decision.of(judged, judged.row().blank() ? RowStatus.BLANK : RowStatus.REJECTED);
        }
        var first = firstRows.putIfAbsent(judged.email().text(), judged.row().number());
        if (first != null) {
            return Decision.duplicate(judged, first);
        }
        var acquaintance = known.get(judged.email().text());
        if (acquaintance == null || !acquaintance.hasPlace()) {
            return Decision.of(judged, RowStatus.ACCEPTED);
        }
        return acquaintance.hasLeft() ? Decision.hasLeft(judged) : Decision.of(judged, changed(judged, acquaintance));
    }

    private RowStatus changed(Judgement judged, Acquaintance acquaintance) {
        var typed = judged.row().organisation();
        var after = acquaintance.after(judged, organisations.get(typed));
        var open = !acquaintance.person().selfDescribed() && !acquaintance.elsewhere();
        boolean newOrganisation = open && !organisations.containsKey(typed);
        return newOrganisation || !after.equals(acquaintance.person().description())
                ? RowStatus.UPDATED
                : RowStatus.UNCHANGED;
    }
}

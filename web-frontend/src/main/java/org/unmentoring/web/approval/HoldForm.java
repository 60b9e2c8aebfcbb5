package org.unmentoring.web.approval;

import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.matching.HoldingBack;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.page.Errors;

/** Why a match is held back, and what should happen instead. */
public record HoldForm(@RestForm String because, @RestForm String then) {
    private static final Set<String> WHY = Set.of("know-each-other", "conflict-of-interest", "somebody-asked", "other");
    private static final Set<String> INSTEAD = Set.of("draw-again", "leave-out");

    static final HoldForm EMPTY = new HoldForm("", "");

    Errors check(ApprovalWords words) {
        var errors = new Errors();
        if (because == null || !WHY.contains(because)) errors.add("because", words.becauseMissing());
        if (then == null || !INSTEAD.contains(then)) errors.add("then", words.thenMissing());
        return errors;
    }

    HoldingBack of(MatchId match) {
        return new HoldingBack(match, because, then);
    }
}

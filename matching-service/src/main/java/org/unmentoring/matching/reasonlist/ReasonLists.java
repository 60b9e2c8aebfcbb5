package org.unmentoring.matching.reasonlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.matching.ids.ProgrammeId;

/** Why matches of a programme did not meet, as its organisers word it. */
@ApplicationScoped
@Transactional
public class ReasonLists {

    private final ReasonListRepository lists;

    ReasonLists(ReasonListRepository lists) {
        this.lists = lists;
    }

    ReasonListView get(ProgrammeId programme) {
        return lists.of(programme).view();
    }

    ReasonListView change(ProgrammeId programme, IfMatch ifMatch, ReasonListRequest asked) {
        var list = lists.held(programme);
        IfMatch.check(ifMatch, list.version());
        var changed = list.changed(asked);
        lists.keep(changed);
        return changed.view();
    }

    /** Retired ones too, since answers may have them. */
    public List<ListedReason> all(ProgrammeId programme) {
        return lists.of(programme).reasons();
    }

    /**
     * @param before what the same person said last: they may keep it, also when it is retired meanwhile
     * @throws Problem 400 for a reason that is not offered
     */
    public void mustBeOffered(ProgrammeId programme, ReasonKey said, ReasonKey before) {
        if (said != null && !said.equals(before) && !lists.of(programme).offers(said)) {
            throw Problem.invalid("/reason", "reason-not-offered", "Choose a reason from the programme's list.");
        }
    }
}

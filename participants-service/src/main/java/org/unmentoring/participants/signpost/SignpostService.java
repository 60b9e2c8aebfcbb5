package org.unmentoring.participants.signpost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;

/** What an organiser keeps for those who want a pause or more: where else to meet people. */
@ApplicationScoped
class SignpostService {
    private static final SignpostList NONE = new SignpostList(List.of(), 0);

    private final SignpostRepository signposts;
    private final ProgrammeService programmes;
    private final Caller caller;

    SignpostService(SignpostRepository signposts, ProgrammeService programmes, Caller caller) {
        this.signposts = signposts;
        this.programmes = programmes;
        this.caller = caller;
    }

    @Transactional
    SignpostList of(ProgrammeId programme) {
        return signposts.of(programmes.get(programme).id()).map(Signposts::list).orElse(NONE);
    }

    @Transactional
    SignpostList replace(ProgrammeId id, IfMatch ifMatch, NewSignposts wanted) {
        caller.mustOrganise(id.value());
        var programme = programmes.hold(id).id();
        var known = signposts.lock(programme);
        IfMatch.check(ifMatch, known.map(Signposts::version).orElse(NONE.version()));
        var kept = known.orElseGet(() -> new Signposts(programme));
        kept.replace(wanted.items());
        signposts.persistAndFlush(kept);
        return kept.list();
    }
}

package org.unmentoring.web.me;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.participants.Me;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.participants.Signpost;

/** Where else to meet people, by programme. */
public record Elsewhere(Map<ProgrammeId, List<Signpost>> signposts) {
    static Elsewhere of(Me me, Participants participants) {
        Map<ProgrammeId, List<Signpost>> signposts = new HashMap<>();
        me.enrolments().forEach(enrolment -> {
            var programme = enrolment.programme().id();
            signposts.put(programme, participants.signposts(programme));
        });
        return new Elsewhere(signposts);
    }

    public List<Signpost> of(ProgrammeId programme) {
        return signposts.getOrDefault(programme, List.of());
    }
}

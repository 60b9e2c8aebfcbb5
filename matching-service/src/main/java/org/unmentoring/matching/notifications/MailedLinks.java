package org.unmentoring.matching.notifications;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;
import org.unmentoring.matching.pass.Passes;

/** Where the links of a person's mails lead: to pages about their match, with a pass, so that nobody has to sign in first. */
@Singleton
class MailedLinks {
    private final String web;
    private final Passes passes;

    MailedLinks(@ConfigProperty(name = "unmentoring.web.url") String web, Passes passes) {
        this.web = web;
        this.passes = passes;
    }

    /** All matches; for this one has to sign in. */
    String matches() {
        return web + "/matches";
    }

    /** For organisers, who have to sign in for it. */
    String round(ProgrammeId programme, RoundId round) {
        return web + "/organise/" + programme + "/rounds/" + round;
    }

    /** For this one has to sign in, too. */
    String survey(ProgrammeId programme) {
        return web + "/survey/" + programme;
    }

    String match(MatchId match, ParticipantId person) {
        return web + "/from-mail/" + passes.of(match, person);
    }

    String times(MatchId match, ParticipantId person) {
        return match(match, person) + "?to=times";
    }

    String staying(MatchId match, ParticipantId person) {
        return match(match, person) + "?to=staying";
    }

    String story(MatchId match, ParticipantId person) {
        return match(match, person) + "?to=story";
    }

    String met(MatchId match, ParticipantId person) {
        return match(match, person) + "?to=met";
    }

    String notMet(MatchId match, ParticipantId person) {
        return match(match, person) + "?to=not-met";
    }
}

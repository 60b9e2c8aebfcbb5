package org.unmentoring.web.me;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.web.language.Language;
import org.unmentoring.web.language.LanguageCookie;
import org.unmentoring.web.matching.Impacts;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Liking;
import org.unmentoring.web.participants.Participants;

/** Pausing, coming back, leaving. */
@ApplicationScoped
class Enrolments {
    private final Participants participants;
    private final Impacts impacts;
    private final InstantSource clock;
    private final Page page;
    private final LanguageCookie languages;
    private final ZoneId zone;

    Enrolments(
            Participants participants,
            Impacts impacts,
            InstantSource clock,
            Page page,
            LanguageCookie languages,
            @ConfigProperty(name = "unmentoring.time-zone") ZoneId zone) {
        this.participants = participants;
        this.impacts = impacts;
        this.clock = clock;
        this.page = page;
        this.languages = languages;
        this.zone = zone;
    }

    TemplateInstance page() {
        return page(PauseForm.empty(), new Errors());
    }

    Response pause(PauseForm form) {
        var until = form.instant(zone);
        var errors = check(form, until);
        if (errors.any()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(form, errors))
                    .build();
        }
        participants.pause(form.programme(), until.get());
        return Redirect.to(Notice.PAUSED.at("/me"));
    }

    Response resume(ProgrammeId programme) {
        participants.join(programme);
        return Redirect.to(Notice.ACTIVE.at("/me"));
    }

    Response leave(ProgrammeId programme) {
        participants.leave(programme);
        return Redirect.to(Notice.LEFT.at("/me"));
    }

    Response leaveAll() {
        participants.leaveAll();
        return Redirect.to(Notice.LEFTALL.at("/me"));
    }

    Response skip(ProgrammeId programme, boolean skip) {
        participants.skipNextRound(programme, skip);
        return Redirect.to((skip ? Notice.SKIPPED : Notice.ACTIVE).at("/me"));
    }

    /** A browser sends one of the three that the page offers; anything else means each round. */
    Response like(ProgrammeId programme, String rounds, String place, boolean trioFine) {
        var cadence = "2".equals(rounds) ? 2 : "3".equals(rounds) ? 3 : 1;
        var town = place == null || place.isBlank() ? null : place.strip();
        participants.like(programme, new Liking("active", cadence, town, trioFine));
        return Redirect.to(Notice.CADENCE.at("/me"));
    }

    private TemplateInstance page(PauseForm form, Errors errors) {
        var me = participants.me();
        var places = page.sorted(me.enrolments(), it -> it.programme().name());
        return MePages.me(me, places, Elsewhere.of(me, participants), Surveys.of(impacts), form, errors);
    }

    Response speak(String language) {
        var chosen = Language.read(language).orElse(Language.EN);
        participants.speak(chosen.tag());
        return Redirect.to(Notice.LANGUAGE.at("/me"), languages.of(chosen));
    }

    private Errors check(PauseForm form, Optional<Instant> until) {
        var words = page.words(MeWords.class);
        if (until.isEmpty()) return new Errors().add(form.field(), words.pauseMissing());
        return until.get().isAfter(clock.instant()) ? new Errors() : new Errors().add(form.field(), words.pausePast());
    }
}

package org.unmentoring.web.times;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.session.Session;

@ApplicationScoped
class FindingTime {
    private final Matching matching;
    private final Session session;
    private final Page page;
    private final InstantSource clock;
    private final ZoneId zone;

    FindingTime(
            Matching matching,
            Session session,
            Page page,
            InstantSource clock,
            @ConfigProperty(name = "unmentoring.time-zone") ZoneId zone) {
        this.matching = matching;
        this.session = session;
        this.page = page;
        this.clock = clock;
        this.zone = zone;
    }

    TemplateInstance page(MatchId id) {
        return page(id, OfferForm.EMPTY, new Errors());
    }

    Response offer(MatchId id, OfferForm form) {
        var meeting = matching.meeting(id);
        var errors = form.check(page.words(TimesWords.class), zone, clock.instant(), meeting.offersUntil());
        return errors.any()
                ? again(id, form, errors)
                : act(id, form, Notice.OFFERED, () -> matching.offer(id, form.offer(zone)));
    }

    Response pick(MatchId id, String startsAt) {
        try {
            var time = Instant.parse(startsAt == null ? "" : startsAt);
            return act(id, OfferForm.EMPTY, Notice.PICKED, () -> matching.pick(id, time));
        } catch (DateTimeException notOfOurForm) {
            return again(
                    id,
                    OfferForm.EMPTY,
                    new Errors().add("", page.words(TimesWords.class).overtaken()));
        }
    }

    Response withdraw(MatchId id) {
        return act(id, OfferForm.EMPTY, Notice.WITHDRAWN, () -> matching.withdrawOffer(id));
    }

    Response callOff(MatchId id) {
        return act(id, OfferForm.EMPTY, Notice.CALLEDOFF, () -> matching.callOff(id));
    }

    /** Somebody else may have been quicker: then the page says so, and shows how things stand now. */
    private Response act(MatchId id, OfferForm form, Notice notice, Runnable what) {
        try {
            what.run();
            return Redirect.to(notice.at("/matches/" + id + "/times"));
        } catch (ServiceProblem problem) {
            if (problem.status() != 400 && problem.status() != 409) throw problem;
            var words = page.words(TimesWords.class);
            return again(
                    id, form, new Errors().add("", problem.status() == 409 ? words.overtaken() : words.notAccepted()));
        }
    }

    private Response again(MatchId id, OfferForm form, Errors errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(id, form, errors))
                .build();
    }

    private TemplateInstance page(MatchId id, OfferForm form, Errors errors) {
        var clockFace = new ClockFace(zone, page.language().locale());
        var view = TimesView.of(
                matching.myMatch(id), matching.meeting(id), session.participant(), clockFace, clock.instant());
        return TimesPages.times(view, form, errors);
    }
}

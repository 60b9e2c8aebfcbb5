package org.unmentoring.web.secondfactor;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.session.Session;
import org.unmentoring.web.session.SessionCookie;
import org.unmentoring.web.session.WantedPage;

@ApplicationScoped
class SecondStep {
    private static final String HERE = "/me/second-factor";
    private static final String FIRST_PAGE = "/organise";

    private final Participants participants;
    private final Session visitor;
    private final SessionCookie cookies;
    private final WantedPage wantedPage;
    private final Page page;

    SecondStep(Participants participants, Session visitor, SessionCookie cookies, WantedPage wantedPage, Page page) {
        this.participants = participants;
        this.visitor = visitor;
        this.cookies = cookies;
        this.wantedPage = wantedPage;
        this.page = page;
    }

    TemplateInstance page() {
        var factor = participants.secondFactor();
        if (!factor.setUp()) return SecondFactorPages.offer(factor);
        return factor.given() ? SecondFactorPages.manage(factor) : SecondFactorPages.code(new Errors());
    }

    TemplateInstance setUp() {
        return scan(new Errors());
    }

    /** @param settingUp whether it is the first code of an app */
    Response give(String code, boolean settingUp, Cookie wanted) {
        var words = page.words(SecondFactorWords.class);
        var errors = new Errors().missing("code", code, words.codeMissing());
        if (errors.any()) return again(400, settingUp, errors);
        try {
            var proven = participants.giveSecondFactor(visitor.id().orElse("none"), code.strip());
            var next = wantedPage.or(wanted, FIRST_PAGE);
            var cookie = cookies.of(proven.accessToken(), proven.expiresAt());
            if (proven.recoveryCodes().isEmpty()) return Redirect.to(next, cookie, wantedPage.forget());
            return Response.ok(SecondFactorPages.recovery(proven.recoveryCodes(), next))
                    .cookie(cookie, wantedPage.forget())
                    .build();
        } catch (ServiceProblem problem) {
            return switch (problem.status()) {
                case 400 -> again(400, settingUp, errors.add("code", words.codeWrong()));
                case 429 -> again(429, settingUp, errors.add("code", words.codesTooOften()));
                case 409 -> Redirect.to(HERE);
                default -> throw problem;
            };
        }
    }

    TemplateInstance renewCodes() {
        return SecondFactorPages.recovery(participants.renewRecoveryCodes(), HERE);
    }

    Response remove() {
        participants.removeSecondFactor();
        return Redirect.to(Notice.SECONDFACTORGONE.at(HERE));
    }

    private Response again(int status, boolean settingUp, Errors errors) {
        return Response.status(status)
                .entity(settingUp ? scan(errors) : SecondFactorPages.code(errors))
                .build();
    }

    private TemplateInstance scan(Errors errors) {
        var setUp = participants.setUpSecondFactor();
        return SecondFactorPages.scan(setUp, QrCode.of(setUp.address()), errors);
    }
}

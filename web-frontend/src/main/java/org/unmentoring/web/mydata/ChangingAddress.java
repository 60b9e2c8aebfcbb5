package org.unmentoring.web.mydata;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

/** Wishing for another address, taking that back, and confirming it by the mailed link. */
@ApplicationScoped
class ChangingAddress {
    private final Participants participants;
    private final Page page;

    ChangingAddress(Participants participants, Page page) {
        this.participants = participants;
        this.page = page;
    }

    TemplateInstance page() {
        return MyDataPages.address(participants.me(), "", new Errors());
    }

    Response wish(String typed) {
        var email = typed == null ? "" : typed.strip();
        try {
            participants.wishForAddress(email);
            return Redirect.to(Notice.ADDRESSASKED.at("/me"));
        } catch (ServiceProblem problem) {
            if (problem.status() != 400) throw problem;
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(MyDataPages.address(participants.me(), email, errors(problem)))
                    .build();
        }
    }

    Response cancel() {
        participants.cancelAddressChange();
        return Redirect.to(Notice.ADDRESSKEPT.at("/me"));
    }

    Response ask(String token) {
        return token == null || token.isBlank()
                ? unknown()
                : Response.ok(MyDataPages.confirm(token)).build();
    }

    Response confirm(String token) {
        if (token == null || token.isBlank()) return unknown();
        try {
            participants.confirmAddress(token);
            return Response.ok(MyDataPages.moved()).build();
        } catch (ServiceProblem problem) {
            if (problem.status() == 404 || problem.status() == 400) return unknown();
            if (problem.status() == 409)
                return Response.status(Response.Status.CONFLICT)
                        .entity(MyDataPages.taken())
                        .build();
            throw problem;
        }
    }

    private Errors errors(ServiceProblem problem) {
        var words = page.words(MyDataWords.class);
        var same = problem.errors().stream().anyMatch(error -> "address-is-yours".equals(error.code()));
        var said = same ? words.addressSame() : words.addressInvalid();
        return new Errors().found(problem, Map.of("email", said), said);
    }

    private static Response unknown() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(MyDataPages.unknown())
                .build();
    }
}

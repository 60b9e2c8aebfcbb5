package org.unmentoring.web.matches;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.neighbour.MatchId;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.session.MailedPass;
import org.unmentoring.web.session.Session;
import org.unmentoring.web.session.SessionCookie;

/**
 * Where the links of our mails about a match lead. Nothing is done here, since mail scanners follow links too: the pass is
 * put into the cookie, out of the address, and the page about the match has the buttons.
 */
@Path("/from-mail/{pass}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FromMailResource {
    private final Session session;
    private final SessionCookie cookies;

    FromMailResource(Session session, SessionCookie cookies) {
        this.session = session;
        this.cookies = cookies;
    }

    @GET
    public Response come(@RestPath String pass, @RestQuery String to) {
        var read = MailedPass.read(pass).orElseThrow(NotFoundException::new);
        var page = page(read.match(), to == null ? "" : to);
        return session.isOf(read.participant()) ? Redirect.to(page) : Redirect.to(page, cookies.of(read));
    }

    private static String page(MatchId match, String to) {
        var path = "/matches/" + match;
        return switch (to) {
            case "met", "not-met" -> path + "?answer=" + to;
            case "times" -> path + "/times";
            case "story" -> path + "/story";
            default -> path;
        };
    }
}

package org.unmentoring.web.page;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.request.RequestId;
import org.unmentoring.web.session.Session;
import org.unmentoring.web.session.SessionCookie;
import org.unmentoring.web.session.WantedPage;

/** Whatever goes wrong ends as a page that says what to do next. */
public class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int SECONDS_TO_WAIT = 10;

    private final SessionCookie session;
    private final WantedPage wanted;
    private final Session visitor;

    ErrorPages(SessionCookie session, WantedPage wanted, Session visitor) {
        this.session = session;
        this.visitor = visitor;
        this.wanted = wanted;
    }

    @ServerExceptionMapper
    public Response signInFirst(UnauthorizedException nobody, UriInfo uri, Request request) {
        return signIn(uri, request);
    }

    @ServerExceptionMapper
    public Response notAllowed(io.quarkus.security.ForbiddenException refused, UriInfo uri, Request request) {
        if (visitor.wantsSecondStep()) return secondStep(uri, request);
        return visitor.signedIn() ? page(Trouble.NOTYOURS) : signIn(uri, request);
    }

    @ServerExceptionMapper
    public Response strange(ForbiddenException stranger) {
        return page(Trouble.STRANGER);
    }

    @ServerExceptionMapper
    public Response problem(ServiceProblem problem, UriInfo uri, Request request) {
        if (problem.status() == 401) return signIn(uri, request);
        var trouble = Trouble.of(problem.status());
        LOG.infof("A service answered %d %s", problem.status(), problem.code());
        return page(trouble);
    }

    @ServerExceptionMapper
    public Response away(ProcessingException unreachable) {
        LOG.warnf("A service cannot be reached: %s", unreachable.getMessage());
        return page(Trouble.AWAY);
    }

    @ServerExceptionMapper
    public Response unreadable(ClientWebApplicationException answer) {
        LOG.errorf("A service's answer could not be read: %s", answer.getMessage());
        return page(Trouble.BROKEN);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException refused, UriInfo uri, Request request) {
        var readsWhereFormsLead =
                refused.getResponse().getStatus() == 405 && request.getMethod().equals("GET");
        var above = PageOfForm.above(uri.getRequestUri().getRawPath());
        if (readsWhereFormsLead && above.isPresent()) return Redirect.to(above.get());
        return page(Trouble.of(refused.getResponse().getStatus()));
    }

    @ServerExceptionMapper
    public Response broken(Throwable unexpected) {
        LOG.error("A page could not be made", unexpected);
        return page(Trouble.BROKEN);
    }

    private Response signIn(UriInfo uri, Request request) {
        if (!request.getMethod().equals("GET")) return Redirect.to("/sign-in", session.none());
        return Redirect.to("/sign-in", session.none(), wanted.remember(path(uri)));
    }

    private Response secondStep(UriInfo uri, Request request) {
        return request.getMethod().equals("GET")
                ? Redirect.to("/me/second-factor", wanted.remember(path(uri)))
                : Redirect.to("/me/second-factor");
    }

    private static String path(UriInfo uri) {
        var address = uri.getRequestUri();
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    private static Response page(Trouble trouble) {
        var html = new ErrorPage(trouble, RequestId.current()).render();
        var response =
                Response.status(trouble.status()).entity(html).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        if (trouble == Trouble.AWAY) response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        return response.build();
    }
}

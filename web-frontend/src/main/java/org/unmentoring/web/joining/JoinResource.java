package org.unmentoring.web.joining;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.ProgrammeId;

/** What UnMentoring is, its programmes, and joining one. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class JoinResource {
    private final Joining joining;
    private final Showing showing;

    JoinResource(Joining joining, Showing showing) {
        this.joining = joining;
        this.showing = showing;
    }

    @GET
    public TemplateInstance home() {
        return showing.home();
    }

    @GET
    @Path("programmes/{id}")
    public TemplateInstance programme(@RestPath ProgrammeId id) {
        return showing.programme(id);
    }

    @GET
    @Path("programmes/{id}/join")
    public TemplateInstance form(@RestPath ProgrammeId id) {
        return joining.form(id);
    }

    @POST
    @Path("programmes/{id}/join")
    public Response join(@RestPath ProgrammeId id, @BeanParam JoinForm form) {
        return joining.join(id, form);
    }

    @GET
    @Path("check-your-mail")
    public TemplateInstance checkYourMail() {
        return JoinPages.checkYourMail();
    }
}

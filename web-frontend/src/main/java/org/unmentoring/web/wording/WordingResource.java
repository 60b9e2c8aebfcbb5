package org.unmentoring.web.wording;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.session.Roles;

/** The wording of a programme's mails. */
@Path("/organise/{id}/wording")
@RolesAllowed(Roles.ORGANISER)
@Produces(MediaType.TEXT_HTML)
public class WordingResource {
    private static final String ONE = "/{template: [a-z-]+}/{language: en|cy}";
    private final Rewording rewording;

    WordingResource(Rewording rewording) {
        this.rewording = rewording;
    }

    @GET
    public TemplateInstance all(@RestPath ProgrammeId id) {
        return rewording.all(id);
    }

    @GET
    @Path(ONE)
    public TemplateInstance one(@RestPath ProgrammeId id, @RestPath String template, @RestPath String language) {
        return rewording.one(id, template, language);
    }

    @POST
    @Path(ONE)
    public Response say(
            @RestPath ProgrammeId id,
            @RestPath String template,
            @RestPath String language,
            @BeanParam WordingForm form) {
        return rewording.say(id, template, language, form);
    }

    @POST
    @Path(ONE + "/test")
    public Response test(@RestPath ProgrammeId id, @RestPath String template, @RestPath String language) {
        return rewording.test(id, template, language);
    }

    @POST
    @Path(ONE + "/restore")
    public Response restore(
            @RestPath ProgrammeId id, @RestPath String template, @RestPath String language, @RestForm int number) {
        return rewording.restore(id, template, language, number);
    }
}

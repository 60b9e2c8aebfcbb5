package org.unmentoring.web.notifications;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.session.Bearer;

@RegisterRestClient(configKey = "notifications")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(Bearer.class)
@Path("/v1/programmes/{programme}/templates")
interface WordingsClient {
    @GET
    Items<WordedMail> all(@RestPath ProgrammeId programme);

    @GET
    @Path("/{template}/{language}")
    RestResponse<WordedMail> one(@RestPath ProgrammeId programme, @RestPath String template, @RestPath String language);

    @PUT
    @Path("/{template}/{language}")
    void say(
            @RestPath ProgrammeId programme,
            @RestPath String template,
            @RestPath String language,
            @HeaderParam("If-Match") String version,
            Wording wording);

    @POST
    @Path("/{template}/{language}/preview")
    MailPreview preview(
            @RestPath ProgrammeId programme, @RestPath String template, @RestPath String language, Wording wording);

    @POST
    @Path("/{template}/{language}/test")
    void test(@RestPath ProgrammeId programme, @RestPath String template, @RestPath String language);

    @GET
    @Path("/{template}/{language}/versions")
    Items<WordingVersion> versions(
            @RestPath ProgrammeId programme,
            @RestPath String template,
            @RestPath String language,
            @RestQuery int limit);

    @POST
    @Path("/{template}/{language}/versions/{number}/restore")
    void restore(
            @RestPath ProgrammeId programme,
            @RestPath String template,
            @RestPath String language,
            @RestPath int number);
}

package org.unmentoring.notifications.wording;

import static org.unmentoring.base.security.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.notifications.template.Named;
import org.unmentoring.notifications.template.Rendered;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Wording;

/** The same for every programme that has not said anything itself; the operator's. */
@Path("/v1/templates/{template}/{language}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(OPERATOR)
@Tag(name = "Wording", description = "A programme's own words in its mails")
public class UsualWordingResource {
    private final WordingService service;

    UsualWordingResource(WordingService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getUsualWording", summary = "What a mail says where a programme says nothing itself")
    public WordingView get(@RestPath TemplateKey template, @RestPath String language) {
        return service.get(new Place(null, template, language));
    }

    @PUT
    @Operation(
            operationId = "putUsualWording",
            summary = "Say something in all programmes that say nothing themselves",
            description = "Each change is a new version. The first time no If-Match is needed.")
    public WordingView put(
            @RestPath TemplateKey template,
            @RestPath String language,
            @RestHeader("If-Match") IfMatch ifMatch,
            @NotNull @Valid Wording wording) {
        return service.change(new Place(null, template, language), ifMatch, wording);
    }

    @GET
    @Path("/versions")
    @Operation(operationId = "listUsualWordingVersions", summary = "What it said before, the newest first")
    public Page<VersionView> versions(
            @RestPath TemplateKey template, @RestPath String language, @BeanParam PageRequest page) {
        return service.versions(new Place(null, template, language), page);
    }

    @POST
    @Path("/versions/{number}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreUsualWording", summary = "Say it again as it was said in a version")
    public WordingView restore(
            @RestPath TemplateKey template, @RestPath String language, @RestPath @Parameter(example = "1") int number) {
        return service.restore(new Place(null, template, language), number);
    }

    @POST
    @Path("/preview")
    @Operation(
            operationId = "previewUsualWording",
            summary = "See a mail in this wording, with made-up names",
            description =
                    "Nothing is kept and nothing is sent. firstToWrite: as a match gets it of which a trial names somebody.")
    public Rendered preview(
            @RestPath TemplateKey template,
            @RestPath String language,
            @RestQuery Named firstToWrite,
            @NotNull @Valid Wording wording) {
        return service.preview(new Place(null, template, language), wording, firstToWrite);
    }
}

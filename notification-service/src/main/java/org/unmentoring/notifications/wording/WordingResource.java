package org.unmentoring.notifications.wording;

import static org.unmentoring.base.security.Roles.OPERATOR;
import static org.unmentoring.base.security.Roles.ORGANISER;

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
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.notifications.template.Named;
import org.unmentoring.notifications.template.ProgrammeId;
import org.unmentoring.notifications.template.Rendered;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Wording;

@Path("/v1/programmes/{programme}/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({ORGANISER, OPERATOR})
@Tag(name = "Wording", description = "A programme's own words in its mails")
public class WordingResource {
    private final WordingService service;
    private final Caller caller;

    WordingResource(WordingService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listWordings",
            summary = "What a programme's mails say in its own words, in each language")
    public Page<WordingView> all(@RestPath ProgrammeId programme) {
        caller.mustOrganise(programme.value());
        return service.all(programme);
    }

    @GET
    @Path("/{template}/{language}")
    @Operation(operationId = "getWording", summary = "What a mail says in the programme's own words")
    public WordingView get(@RestPath ProgrammeId programme, @RestPath TemplateKey template, @RestPath String language) {
        return service.get(mine(programme, template, language));
    }

    @PUT
    @Path("/{template}/{language}")
    @Operation(
            operationId = "putWording",
            summary = "Say something in the programme's own words",
            description = "Each change is a new version. What is left out is said as usual. The first time no If-Match"
                    + " is needed. ((placeholders)) are those that GET names; there is no other syntax.")
    public WordingView put(
            @RestPath ProgrammeId programme,
            @RestPath TemplateKey template,
            @RestPath String language,
            @RestHeader("If-Match") IfMatch ifMatch,
            @NotNull @Valid Wording wording) {
        return service.change(mine(programme, template, language), ifMatch, wording);
    }

    @GET
    @Path("/{template}/{language}/versions")
    @Operation(operationId = "listWordingVersions", summary = "What it said before, the newest first")
    public Page<VersionView> versions(
            @RestPath ProgrammeId programme,
            @RestPath TemplateKey template,
            @RestPath String language,
            @BeanParam PageRequest page) {
        return service.versions(mine(programme, template, language), page);
    }

    @POST
    @Path("/{template}/{language}/versions/{number}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreWording", summary = "Say it again as it was said in a version")
    public WordingView restore(
            @RestPath ProgrammeId programme,
            @RestPath TemplateKey template,
            @RestPath String language,
            @RestPath @Parameter(example = "1") int number) {
        return service.restore(mine(programme, template, language), number);
    }

    @POST
    @Path("/{template}/{language}/preview")
    @Operation(
            operationId = "previewWording",
            summary = "See a mail in this wording, with made-up names",
            description =
                    "Nothing is kept and nothing is sent. firstToWrite: as a match gets it of which a trial names somebody.")
    public Rendered preview(
            @RestPath ProgrammeId programme,
            @RestPath TemplateKey template,
            @RestPath String language,
            @RestQuery Named firstToWrite,
            @NotNull @Valid Wording wording) {
        return service.preview(mine(programme, template, language), wording, firstToWrite);
    }

    private Place mine(ProgrammeId programme, TemplateKey template, String language) {
        caller.mustOrganise(programme.value());
        return new Place(programme, template, language);
    }
}

package org.unmentoring.matching.film;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.matching.ids.ProgrammeId;

@Path("/v1/programmes/{id}/network/film")
@Produces("application/json")
@Tag(name = "Network", description = "Who was put in touch with whom, and what became of it")
@RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
public class FilmResource {

    private final FilmService film;
    private final Caller caller;

    FilmResource(FilmService film, Caller caller) {
        this.film = film;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getFilm",
            summary = "How the network grew, round by round",
            description = "The figures of each round. What is seen of it is read by people or by organisations.")
    public Film get(@RestPath ProgrammeId id) {
        caller.mustOrganise(id.value());
        return film.of(id);
    }

    @GET
    @Path("/people")
    @Operation(
            operationId = "getFilmOfPeople",
            summary = "The network as a film of people",
            description =
                    "Who joined in which round and was put in touch with whom. Everybody keeps their place once they have"
                            + " it; new people get theirs within seconds of a draw. Who has read up to a round may ask from the next one.")
    public FilmOfPeople people(
            @RestPath ProgrammeId id,
            @RestQuery
                    @Parameter(
                            description = "The first round whose news are told; 1 if it is not given",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    FromRound fromRound,
            @RestQuery
                    @Parameter(
                            description = "The last round to tell of; all rounds if it is not given",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    ThroughRound throughRound) {
        caller.mustOrganise(id.value());
        return film.people(id, fromRound, throughRound);
    }

    @GET
    @Path("/organisations")
    @Produces({"application/json", "image/svg+xml"})
    @Operation(
            operationId = "getFilmOfOrganisations",
            summary = "The network as a film of organisations",
            description =
                    "How many joined from each organisation in which round, and what became of the pairs between each two"
                            + " and within each. As JSON or as a still picture.")
    public FilmOfOrganisations organisations(
            @RestPath ProgrammeId id,
            @RestQuery
                    @Parameter(
                            description = "The first round whose news are told; 1 if it is not given",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    FromRound fromRound,
            @RestQuery
                    @Parameter(
                            description = "The last round to tell of; all rounds if it is not given",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    ThroughRound throughRound) {
        caller.mustOrganise(id.value());
        return film.organisations(id, fromRound, throughRound);
    }
}

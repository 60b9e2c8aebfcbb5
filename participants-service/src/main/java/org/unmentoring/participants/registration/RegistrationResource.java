package org.unmentoring.participants.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.participants.limit.Limited;

@Path("/v1/registrations")
@Tag(name = "Sign-up", description = "Joining a programme, confirmed by mail")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class RegistrationResource {
    private final RegistrationService service;

    RegistrationResource(RegistrationService service) {
        this.service = service;
    }

    @POST
    @Limited
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @ResponseStatus(202)
    @APIResponseSchema(value = CheckYourMail.class, responseCode = "202")
    @Operation(
            operationId = "register",
            summary = "Sign up for a programme",
            description = "The answer is the same whoever asks. A link to confirm the address comes by mail."
                    + " Who has had a place in the programme keeps its preferences.")
    public CheckYourMail register(@NotNull @Valid NewRegistration typed) {
        return service.register(typed);
    }

    @POST
    @Limited
    @APIResponse(responseCode = "429", description = "More than may come in a minute")
    @APIResponseSchema(value = Confirmed.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "The link is not known, or has expired")
    @Path("/confirmations")
    @Operation(
            operationId = "confirmRegistration",
            summary = "Confirm an address with the token of the mailed link",
            description = "Makes the participant and the place in the programme. May be repeated.")
    public Confirmed confirm(@NotNull @Valid Confirmation confirmation) {
        return service.confirm(confirmation);
    }

    @GET
    @Path("/consent-wording")
    @Operation(
            operationId = "readConsentWording",
            summary = "Read what people agree to when they sign up",
            description = "A form shows these words; they are kept with the registration.")
    public ConsentWording wording(
            @RestQuery @DefaultValue("en") @Pattern(regexp = "en|cy", message = "Please choose en or cy.")
                    String language) {
        return ConsentWording.in(language);
    }
}

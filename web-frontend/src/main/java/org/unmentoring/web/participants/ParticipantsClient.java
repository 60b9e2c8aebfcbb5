package org.unmentoring.web.participants;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.OrganisationId;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.request.VisitorAddress;
import org.unmentoring.web.session.Bearer;

@RegisterRestClient(configKey = "participants")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(VisitorAddress.class)
@RegisterProvider(Bearer.class)
@Path("/v1")
interface ParticipantsClient {
    @GET
    @Path("/programmes")
    Items<Programme> programmes(@RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/programmes/{id}")
    Programme programme(@RestPath ProgrammeId id);

    @GET
    @Path("/programmes/{id}/community")
    Community community(@RestPath ProgrammeId id);

    @GET
    @Path("/organisations")
    Items<Organisation.Found> organisations(@RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/registrations/consent-wording")
    ConsentWording consentWording(@RestQuery String language);

    @POST
    @Path("/registrations")
    void register(Registration registration);

    @POST
    @Path("/registrations/confirmations")
    Confirmed confirm(Map<String, String> token);

    @POST
    @Path("/sign-in-links")
    void mailSignInLink(Map<String, String> email);

    @POST
    @Path("/sessions")
    NewSession signIn(@HeaderParam("User-Agent") String browser, Map<String, String> token);

    @POST
    @Path("/sessions/{id}/second-factor")
    ProvenSession giveSecondFactor(@RestPath String id, Map<String, String> code);

    @GET
    @Path("/me/second-factor")
    SecondFactor secondFactor();

    @POST
    @Path("/me/second-factor")
    SecondFactor.SetUp setUpSecondFactor();

    @POST
    @Path("/me/second-factor/recovery-codes")
    RecoveryCodes renewRecoveryCodes();

    @DELETE
    @Path("/me/second-factor")
    void removeSecondFactor();

    @GET
    @Path("/programmes/{id}/organisers")
    Items<Organiser> organisers(@RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/programmes/{id}/organiser-invitations")
    Items<OrganiserInvitation> organiserInvitations(
            @RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);

    @POST
    @Path("/programmes/{id}/organiser-invitations")
    void inviteOrganiser(@RestPath ProgrammeId id, Map<String, String> invitation);

    @DELETE
    @Path("/programmes/{id}/organiser-invitations/{invitation}")
    void withdrawOrganiserInvitation(@RestPath ProgrammeId id, @RestPath String invitation);

    @POST
    @Path("/organiser-invitations/acceptances")
    OrganiserInvitation.Accepted acceptOrganiserInvitation(Map<String, String> token);

    @DELETE
    @Path("/sessions/{id}")
    void endSession(@RestPath String id);

    @GET
    @Path("/me")
    Me me();

    @GET
    @Path("/me")
    Me me(@HeaderParam("Authorization") String authorization);

    @PATCH
    @Path("/me")
    void correct(@HeaderParam("If-Match") String any, Correction correction);

    @DELETE
    @Path("/me")
    Erasure erase(@HeaderParam("If-Match") String any);

    @GET
    @Path("/erasures/{id}")
    Erasure erasure(@RestPath String id);

    @GET
    @Path("/me/export")
    byte[] export();

    @PUT
    @Path("/me/restriction")
    void restrict();

    @DELETE
    @Path("/me/restriction")
    void liftRestriction();

    @PUT
    @Path("/me/objections/{purpose}")
    void object(@RestPath String purpose);

    @DELETE
    @Path("/me/objections/{purpose}")
    void withdrawObjection(@RestPath String purpose);

    @PATCH
    @Path("/me")
    void change(@HeaderParam("If-Match") String any, Map<String, String> changed);

    @PUT
    @Path("/me/address-change")
    void wishForAddress(Map<String, String> email);

    @DELETE
    @Path("/me/address-change")
    void cancelAddressChange();

    @POST
    @Path("/address-changes/confirmations")
    void confirmAddress(Map<String, String> token);

    @GET
    @Path("/me/audit")
    Items<AuditEntry> audit(@RestQuery int limit, @RestQuery String cursor);

    @POST
    @Path("/complaints")
    Complaint.Receipt complain(NewComplaint.OfAnyone said);

    @POST
    @Path("/me/complaints")
    Complaint.Receipt complainSignedIn(NewComplaint said);

    @GET
    @Path("/me/complaints")
    Items<Complaint.Own> myComplaints(@RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/programmes/{id}/complaints")
    Items<Complaint> complaints(@RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);

    @GET
    @Path("/complaints/{id}")
    RestResponse<Complaint> complaint(@RestPath String id);

    @PUT
    @Path("/complaints/{id}/answer")
    void answerComplaint(@RestPath String id, @HeaderParam("If-Match") String version, Complaint.Answer answer);

    @PUT
    @Path("/me/enrolments/{programme}")
    void enrol(@RestPath ProgrammeId programme, EnrolmentChange change);

    @PUT
    @Path("/me/enrolments/{programme}")
    void like(@RestPath ProgrammeId programme, Liking liking);

    @PUT
    @Path("/me/enrolments")
    void enrolEverywhere(Map<String, String> status);

    @GET
    @Path("/programmes/{id}/signposts")
    RestResponse<Signpost.All> signposts(@RestPath ProgrammeId id);

    @PUT
    @Path("/programmes/{id}/signposts")
    void keepSignposts(@RestPath ProgrammeId id, @HeaderParam("If-Match") String version, Signpost.All signposts);

    @DELETE
    @Path("/programmes/{id}/participants/{participant}/unreachable")
    void clearUnreachable(@RestPath ProgrammeId id, @RestPath ParticipantId participant);

    @GET
    @Path("/programmes/{id}/unconfirmed-registrations")
    Unconfirmed unconfirmed(@RestPath ProgrammeId id);

    @POST
    @Path("/programmes/{id}/unconfirmed-registrations/reminders")
    void remindUnconfirmed(@RestPath ProgrammeId id);

    @GET
    @Path("/organisations/proposals")
    Items<Proposal> proposals(@RestQuery ProgrammeId programme, @RestQuery int limit, @RestQuery String cursor);

    @PATCH
    @Path("/organisations/{id}")
    void changeOrganisation(
            @RestPath OrganisationId id, @HeaderParam("If-Match") String any, Map<String, String> changed);

    @GET
    @Path("/programmes/{id}/participants")
    Items<Person> people(@RestPath ProgrammeId id, @RestQuery int limit, @RestQuery String cursor);
}

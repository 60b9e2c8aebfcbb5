package org.unmentoring.web.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.web.neighbour.ImportId;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.OrganisationId;
import org.unmentoring.web.neighbour.ParticipantId;
import org.unmentoring.web.neighbour.ProgrammeId;

/** participants-service: who takes part. */
@ApplicationScoped
public class Participants {
    private final ParticipantsClient client;
    private final ParticipantsUploads uploads;
    private final TokenClient tokens;

    Participants(
            @RestClient ParticipantsClient client,
            @RestClient ParticipantsUploads uploads,
            @RestClient TokenClient tokens) {
        this.client = client;
        this.uploads = uploads;
        this.tokens = tokens;
    }

    public List<Programme> programmes() {
        return Items.all(cursor -> client.programmes(Items.MOST, cursor));
    }

    public Programme programme(ProgrammeId id) {
        return client.programme(id);
    }

    public Community community(ProgrammeId id) {
        return client.community(id);
    }

    public List<Organisation.Found> organisations() {
        return Items.all(cursor -> client.organisations(Items.MOST, cursor));
    }

    public ConsentWording consentWording(String language) {
        return client.consentWording(language);
    }

    public void register(Registration registration) {
        client.register(registration);
    }

    public Confirmed confirm(String token) {
        return client.confirm(Map.of("token", token));
    }

    public void mailSignInLink(String email) {
        client.mailSignInLink(Map.of("email", email));
    }

    public NewSession signIn(String token, String browser) {
        return client.signIn(browser, Map.of("token", token));
    }

    /** Of an organiser who has signed in at their own organisation. */
    public TokenGrant exchange(String idToken, String browser) {
        return tokens.exchange(browser, TokenClient.EXCHANGE, TokenClient.ID_TOKEN, idToken);
    }

    public ProvenSession giveSecondFactor(String session, String code) {
        return client.giveSecondFactor(session, Map.of("code", code));
    }

    public SecondFactor secondFactor() {
        return client.secondFactor();
    }

    public SecondFactor.SetUp setUpSecondFactor() {
        return client.setUpSecondFactor();
    }

    public List<String> renewRecoveryCodes() {
        return client.renewRecoveryCodes().recoveryCodes();
    }

    public void removeSecondFactor() {
        client.removeSecondFactor();
    }

    public List<Organiser> organisers(ProgrammeId programme) {
        return Items.all(cursor -> client.organisers(programme, Items.MOST, cursor));
    }

    public List<OrganiserInvitation> organiserInvitations(ProgrammeId programme) {
        return Items.all(cursor -> client.organiserInvitations(programme, Items.MOST, cursor));
    }

    public void inviteOrganiser(ProgrammeId programme, String name, String email, String language) {
        client.inviteOrganiser(programme, Map.of("name", name, "email", email, "language", language));
    }

    public void withdrawOrganiserInvitation(ProgrammeId programme, String invitation) {
        client.withdrawOrganiserInvitation(programme, invitation);
    }

    public String acceptOrganiserInvitation(String token) {
        return client.acceptOrganiserInvitation(Map.of("token", token))
                .programme()
                .name();
    }

    public void signOut(String session) {
        client.endSession(session);
    }

    public Me me() {
        return client.me();
    }

    /** Of somebody who is just signing in; null until they chose one. */
    public String languageOf(NewSession opened) {
        return client.me("Bearer " + opened.accessToken()).language();
    }

    /** A link goes there; whoever follows it confirms the address. */
    public void wishForAddress(String email) {
        client.wishForAddress(Map.of("email", email));
    }

    public void cancelAddressChange() {
        client.cancelAddressChange();
    }

    public void confirmAddress(String token) {
        client.confirmAddress(Map.of("token", token));
    }

    public Items<AuditEntry> audit(String cursor) {
        return client.audit(50, cursor);
    }

    public void correct(Correction correction) {
        client.correct("*", correction);
    }

    /** All that participants-service keeps about the person who looks, as JSON. */
    public byte[] export() {
        return client.export();
    }

    public void restrict(boolean restricted) {
        if (restricted) client.restrict();
        else client.liftRestriction();
    }

    /** To their employer's programs seeing them. */
    public void object(boolean objects) {
        if (objects) client.object("partners");
        else client.withdrawObjection("partners");
    }

    public Erasure erase() {
        return client.erase("*");
    }

    public Erasure erasure(String id) {
        return client.erasure(id);
    }

    /** @return its reference */
    public String complain(NewComplaint.OfAnyone said) {
        return client.complain(said).reference();
    }

    public String complain(NewComplaint said) {
        return client.complainSignedIn(said).reference();
    }

    public List<Complaint.Own> myComplaints() {
        return Items.all(cursor -> client.myComplaints(Items.MOST, cursor));
    }

    public List<Complaint> complaints(ProgrammeId programme) {
        return Items.all(cursor -> client.complaints(programme, Items.MOST, cursor));
    }

    public Complaint.Stored complaint(String id) {
        var response = client.complaint(id);
        return new Complaint.Stored(response.getEntity(), response.getHeaderString(HttpHeaders.ETAG));
    }

    public void answerComplaint(String id, String version, Complaint.Answer answer) {
        client.answerComplaint(id, version, answer);
    }

    public void speak(String language) {
        client.change("*", Map.of("language", language));
    }

    public void join(ProgrammeId programme) {
        client.enrol(programme, EnrolmentChange.to("active"));
    }

    public void pause(ProgrammeId programme, Instant until) {
        client.enrol(programme, new EnrolmentChange("paused", until, null));
    }

    public void leave(ProgrammeId programme) {
        client.enrol(programme, EnrolmentChange.to("left"));
    }

    public void leaveAll() {
        client.enrolEverywhere(Map.of("status", "left"));
    }

    public void skipNextRound(ProgrammeId programme, boolean skip) {
        client.enrol(programme, new EnrolmentChange("active", null, skip));
    }

    public void like(ProgrammeId programme, Liking liking) {
        client.like(programme, liking);
    }

    public List<Signpost> signposts(ProgrammeId programme) {
        return storedSignposts(programme).items();
    }

    public StoredSignposts storedSignposts(ProgrammeId programme) {
        var response = client.signposts(programme);
        return new StoredSignposts(response.getEntity().items(), response.getHeaderString(HttpHeaders.ETAG));
    }

    public void keepSignposts(ProgrammeId programme, String version, List<Signpost> signposts) {
        client.keepSignposts(programme, version, new Signpost.All(signposts));
    }

    public Items<Person> people(ProgrammeId programme, String cursor) {
        return client.people(programme, Items.MOST, cursor);
    }

    /** Mails reach them again, somebody says. */
    public void clearUnreachable(ProgrammeId programme, ParticipantId person) {
        client.clearUnreachable(programme, person);
    }

    public Unconfirmed unconfirmed(ProgrammeId programme) {
        return client.unconfirmed(programme);
    }

    public void remindUnconfirmed(ProgrammeId programme) {
        client.remindUnconfirmed(programme);
    }

    public List<Proposal> proposals(ProgrammeId programme) {
        return Items.all(cursor -> client.proposals(programme, Items.MOST, cursor));
    }

    public void accept(OrganisationId organisation) {
        client.changeOrganisation(organisation, "*", Map.of("status", "accepted"));
    }

    public Map<ParticipantId, Person> everybody(ProgrammeId programme) {
        return Items.all(cursor -> client.people(programme, Items.MOST, cursor)).stream()
                .collect(Collectors.toMap(Person::id, Function.identity(), (first, again) -> first));
    }

    /** For large lists: how far it is can be asked for. */
    public ImportState importPeopleLater(ProgrammeId programme, boolean dryRun, byte[] file) {
        return uploads.importPeopleLater(programme, dryRun, file);
    }

    public ImportState importState(ProgrammeId programme, ImportId id) {
        return uploads.importState(programme, id);
    }

    public PeopleImport importReport(ProgrammeId programme, ImportId id) {
        return uploads.importReport(programme, id);
    }

    public byte[] importReportCsv(ProgrammeId programme, ImportId id) {
        return uploads.importReportCsv(programme, id);
    }

    public PeopleImport importPeople(ProgrammeId programme, boolean dryRun, byte[] file) {
        return uploads.importPeople(programme, dryRun, file);
    }
}

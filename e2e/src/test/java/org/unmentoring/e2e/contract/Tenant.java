package org.unmentoring.e2e.contract;

import static org.unmentoring.e2e.People.all;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.unmentoring.e2e.Caller;
import org.unmentoring.e2e.Mailbox;
import org.unmentoring.e2e.Patience;
import org.unmentoring.e2e.People;
import org.unmentoring.launcher.Suite;

/**
 * A programme with all that it can have: people whose names and addresses bear a mark that nobody else may see, a round with a
 * repair, a meeting, a spreadsheet under way, wordings, a partner with invitations and a webhook that is delivered.
 */
final class Tenant implements Ids {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PEOPLE = 12;

    private final String mark;
    private final Suite suite;
    private final Mailbox mails;
    private final Caller operator;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> secondIds = new HashMap<>();
    private final List<Principal> principals = new ArrayList<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    private Tenant(String mark, Suite suite) {
        this.mark = mark;
        this.suite = suite;
        this.mails = new Mailbox(suite.addresses().mailPages());
        this.operator = Caller.operator(participants(), suite.secrets().operator());
    }

    static Tenant made(String letter, String organisation, String another, Suite suite) {
        var tenant = new Tenant("zzyx" + letter + "q", suite);
        tenant.openProgramme();
        tenant.complain();
        tenant.bringPeople(organisation);
        tenant.letPartnersIn(organisation, another);
        tenant.listenForEvents();
        tenant.drawRound();
        tenant.registerTrial();
        tenant.signInPeople();
        tenant.mendRound();
        tenant.writeWordings();
        tenant.sendMails();
        return tenant;
    }

    /** What nobody of another tenant may ever see. */
    String mark() {
        return mark;
    }

    List<Principal> principals() {
        return principals;
    }

    /** Bodies of all webhooks that this tenant's endpoints were sent. */
    Queue<String> heard() {
        return heard;
    }

    @Override
    public Optional<String> of(String kind) {
        return Optional.ofNullable(ids.get(kind));
    }

    /** Others of its things: an organiser's endpoint in place of a partner's, a second person. */
    Ids second() {
        return kind -> Optional.ofNullable(secondIds.getOrDefault(kind, ids.get(kind)));
    }

    private String participants() {
        return suite.addresses().participants();
    }

    private String programme() {
        return participants() + "/v1/programmes/" + ids.get("ProgrammeId");
    }

    private String matching(String path) {
        return suite.addresses().matching() + path;
    }

    private String notification(String path) {
        return suite.addresses().notification() + path;
    }

    private void openProgramme() {
        var made = operator.post(participants() + "/v1/programmes", Map.of("name", "Walk of contracts"));
        know("ProgrammeId", made.expect(201).json().path("id").asText());
        know("Owner", ids.get("ProgrammeId"));
        operator.post(programme() + "/organisers", Map.of("name", mark + " Organiser", "email", address("organiser")))
                .expect(201);
        add("organiser", signedIn(address("organiser")));
        know(
                "OrganiserInvitationId",
                as("organiser")
                        .post(
                                programme() + "/organiser-invitations",
                                Map.of("name", mark + " Asked", "email", address("asked")))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText());
    }

    private void complain() {
        var said = Map.of(
                "kind",
                "other",
                "words",
                mark + " has a question",
                "name",
                mark + " Asks",
                "email",
                address("asks"),
                "programme",
                ids.get("ProgrammeId"));
        Caller.anonymous().post(participants() + "/v1/complaints", said).expect(202);
        know(
                "ComplaintId",
                as("organiser")
                        .get(programme() + "/complaints")
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asText());
    }

    private void bringPeople(String organisation) {
        var sheet = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "%s Person %d,%s,%s"
                        .formatted(mark, i, address(i), i == 0 ? mark + " Society of the Unheard" : organisation))
                .collect(Collectors.joining("\n", "Name,Email,Organisation\n", "\n"));
        var csv = BodyPublishers.ofString(sheet);
        as("organiser").post(programme() + "/imports", "text/csv", csv).expect(200);
        know(
                "ImportId",
                as("organiser")
                        .post(programme() + "/imports/later?dryRun=true", "text/csv", csv)
                        .expect(202)
                        .json()
                        .path("id")
                        .asText());
        var people = all(as("organiser"), programme() + "/participants").stream()
                .collect(Collectors.toMap(
                        it -> it.path("email").asText(), it -> it.path("id").asText()));
        know("ParticipantId", people.get(address(0)));
        secondIds.put("ParticipantId", people.get(address(1)));
        know("participantId", people.get(address(0)));
        know("key", people.get(address(0)));
        var apart = Map.of("participants", List.of(people.get(address(2)), people.get(address(3))));
        know(
                "ExclusionId",
                as("organiser")
                        .post(programme() + "/exclusions", apart)
                        .expect(201)
                        .json()
                        .path("id")
                        .asText());
        var proposals = participants() + "/v1/organisations/proposals?programme=" + ids.get("ProgrammeId");
        as("organiser").get(proposals).expect(200).json().path("items").forEach(it -> {
            if (it.path("name").asText().startsWith(mark))
                secondIds.put("OrganisationId", it.path("id").asText());
        });
    }

    private void letPartnersIn(String organisation, String another) {
        know("OrganisationId", organisation(organisation));
        var all = List.of("participants:read", "participants:write", "webhooks");
        add("partner", client(ids.get("OrganisationId"), all, false));
        // One that nobody calls with, since it is changed and deleted.
        client(ids.get("OrganisationId"), all, true);
        add("partner of another organisation", client(organisation(another), all, false));
        add("partner without the scope", client(ids.get("OrganisationId"), List.of("webhooks"), false));
        know("ExternalId", "HR-0417");
        as("partner")
                .put(
                        programme() + "/participants/HR-0417",
                        Map.of("name", mark + " Invited", "email", address("invited")))
                .expect(200);
    }

    private String organisation(String query) {
        return Caller.anonymous()
                .get(participants() + "/v1/organisations?query=" + query.replace(" ", "%20"))
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private Caller client(String organisation, List<String> scopes, boolean known) {
        var programmes = List.of(ids.get("ProgrammeId"));
        var made = as("organiser")
                .post(
                        participants() + "/v1/api-clients",
                        Map.of(
                                "name",
                                mark + " client",
                                "organisation",
                                organisation,
                                "programmes",
                                programmes,
                                "scopes",
                                scopes))
                .expect(201)
                .json();
        if (known) {
            know("ApiClientId", made.path("id").asText());
            know("ClientSecretId", made.at("/secret/id").asText());
        }
        return token(suite, made.path("id").asText(), made.at("/secret/secret").asText());
    }

    static Caller token(Suite suite, String client, String secret) {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(client, secret);
        var token = suite.addresses().participants() + "/v1/oauth/token";
        return Caller.with(Caller.anonymous()
                .post(token, "application/x-www-form-urlencoded", BodyPublishers.ofString(form))
                .expect(200)
                .json()
                .path("access_token")
                .asText());
    }

    private void listenForEvents() {
        know("WebhookEndpointId", endpoint("partner"));
        secondIds.put("WebhookEndpointId", endpoint("organiser"));
    }

    private String endpoint(String owner) {
        var events = List.of("enrolment.confirmed", "enrolment.left", "round.drawn", "match.made", "outcome.given");
        var programmes = List.of(ids.get("ProgrammeId"));
        return as(owner)
                .post(
                        notification("/v1/webhook-endpoints"),
                        Map.of("url", receiver() + "/" + mark, "events", events, "programmes", programmes))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private String receiver() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            server.createContext("/", exchange -> {
                heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drawRound() {
        var drawn = as("organiser").post(matching("/v1/programmes/" + ids.get("ProgrammeId") + "/rounds"), Map.of());
        know("RoundId", drawn.expect(201).json().path("id").asText());
    }

    /** Its registration is for everybody, so it bears no mark. */
    private void registerTrial() {
        var trial = Map.of(
                "title",
                "A longer rhythm",
                "hypothesis",
                "We expect more meetings.",
                "kind",
                "cadence",
                "outcome",
                "met-when-put-in-touch",
                "arms",
                List.of(Map.of("cadence", 1), Map.of("cadence", 2)),
                "strata",
                List.of("sector"),
                "rounds",
                9,
                "people",
                120,
                "minimumDifference",
                0.1,
                "stoppingRule",
                "when-sure");
        var trials = matching("/v1/programmes/" + ids.get("ProgrammeId") + "/trials");
        know(
                "TrialId",
                as("organiser")
                        .post(trials, trial)
                        .expect(201)
                        .json()
                        .path("id")
                        .asText());
    }

    private void signInPeople() {
        add("participant", signedIn(address(0)));
        var match = as("participant")
                .get(matching("/v1/me/matches"))
                .expect(200)
                .json()
                .at("/items/0");
        know("MatchId", match.path("id").asText());
        principals.add(pass());
        var sessions = as("participant")
                .get(participants() + "/v1/sessions")
                .expect(200)
                .json();
        know("SessionId", sessions.at("/items/0/id").asText());
        var times = List.of(Instant.now()
                .plus(3, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.HOURS)
                .toString());
        as("participant")
                .put(
                        matching("/v1/matches/" + ids.get("MatchId") + "/meeting/offer"),
                        Map.of("times", times, "where", mark + " room"))
                .expect(200);
        as("participant")
                .put(
                        matching("/v1/matches/" + ids.get("MatchId") + "/outcomes/" + ids.get("ParticipantId")),
                        Map.of("met", true, "comment", mark + " says thanks"))
                .expect(200);
    }

    private Principal pass() {
        var link = mails.link(address(0), "/from-mail/");
        var pass = link.replaceAll(".*/from-mail/", "").replaceAll("[?/#].*", "");
        return new Principal("pass", Set.of("pass"), "Pass " + pass, this);
    }

    private void mendRound() {
        var people = all(as("organiser"), matching("/v1/rounds/" + ids.get("RoundId") + "/matches")).stream()
                .filter(it -> !it.path("id").asText().equals(ids.get("MatchId")))
                .map(it -> it.at("/participants/0").asText())
                .toList();
        var round = matching("/v1/rounds/" + ids.get("RoundId"));
        as("organiser")
                .post(round + "/dropouts", Map.of("participant", people.get(0)))
                .expect(200);
        know(
                "RepairId",
                as("organiser")
                        .get(round + "/repairs")
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asText());
    }

    private void writeWordings() {
        know("TemplateKey", "introduction");
        know("language", "en");
        know("number", "1");
        var wording = notification("/v1/programmes/" + ids.get("ProgrammeId") + "/templates/introduction/en");
        as("organiser").put(wording, Map.of("signature", mark + " team")).expect(200);
    }

    private void sendMails() {
        know("reference", "match:" + ids.get("MatchId"));
        var endpoint = notification("/v1/webhook-endpoints/" + ids.get("WebhookEndpointId"));
        as("partner").post(endpoint + "/test", Map.of()).expect(202);
        Patience.until("a delivery of a webhook", Duration.ofSeconds(30), () -> as("partner")
                .get(endpoint + "/deliveries")
                .expect(200)
                .json()
                .at("/items/0/id")
                .isTextual());
        know(
                "WebhookDeliveryId",
                as("partner")
                        .get(endpoint + "/deliveries")
                        .json()
                        .at("/items/0/id")
                        .asText());
        var service = token(suite, "matching-service", suite.secrets().matching());
        var message = Map.of(
                "template",
                "sign-in-link",
                "to",
                Map.of("name", mark + " Person", "email", address("mailed")),
                "values",
                Map.of("link", "https://web.example/sign-in", "minutes", "10"),
                "reference",
                "walk:" + mark);
        know(
                "MessageId",
                service.post(notification("/v1/messages"), message)
                        .expect(202)
                        .json()
                        .path("id")
                        .asText());
    }

    private Caller signedIn(String email) {
        return new People(suite.addresses(), mails).signIn(email);
    }

    private String address(Object who) {
        return mark + who + "@walkers.example";
    }

    private void know(String kind, String id) {
        if (id == null || id.isEmpty()) throw new AssertionError("There is no " + kind + " of " + mark);
        ids.put(kind, id);
    }

    private void add(String name, Caller caller) {
        principals.add(principal(name, caller, this));
    }

    static Principal principal(String name, Caller caller, Tenant tenant) {
        return new Principal(name, rolesIn(caller.token()), "Bearer " + caller.token(), tenant);
    }

    private Caller as(String name) {
        return principals.stream()
                .filter(it -> it.name().equals(name))
                .map(it -> Caller.with(it.authorization().replace("Bearer ", "")))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> rolesIn(String token) {
        try {
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
            return StreamSupport.stream(claims.path("groups").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

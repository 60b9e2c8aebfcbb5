package org.unmentoring.participants.apiclient;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.organisation.Organisations;
import org.unmentoring.participants.patch.MergePatch;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.token.ClientSecrets;
import org.unmentoring.participants.token.PartnerClients;

/** Partners' clients: each belongs to the operators, and to whoever organises all its programmes. */
@ApplicationScoped
class ApiClients implements PartnerClients {
    private static final Logger LOG = Logger.getLogger(ApiClients.class);

    private final ApiClientRepository clients;
    private final ClientSecrets secrets;
    private final ProgrammeService programmes;
    private final Organisations organisations;
    private final MergePatch mergePatch;
    private final Caller caller;
    private final InstantSource clock;

    ApiClients(
            ApiClientRepository clients,
            ClientSecrets secrets,
            ProgrammeService programmes,
            Organisations organisations,
            MergePatch mergePatch,
            Caller caller,
            InstantSource clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.programmes = programmes;
        this.organisations = organisations;
        this.mergePatch = mergePatch;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Allowed> proven(String id, String secret) {
        var hash = ApiClientSecret.hash(secret);
        var client = uuid(id).flatMap(known -> clients.enabledWith(known, hash));
        client.ifPresent(found -> clients.used(found.id().value(), hash, clock.instant()));
        return client.map(ApiClient::allowed);
    }

    @Transactional
    Page<ApiClientView> list(PageRequest page) {
        var found = caller.has(Roles.OPERATOR) ? clients.all(page) : clients.within(caller.programmes(), page);
        return Page.of(found, page, client -> client.id().value()).map(ApiClient::view);
    }

    @Transactional
    ApiClientView get(ApiClientId id) {
        return own(clients.get(id)).view();
    }

    /** The answer that is kept for a repeated request holds no secret. */
    @Idempotent
    @Transactional
    ApiClientView make(NewApiClient wanted) {
        mustBeKnown(wanted.organisation());
        mustBeOwn(wanted.programmes());
        mustSuit(wanted.programmes(), wanted.isTest());
        var client = new ApiClient(wanted, clock.instant());
        client.add(newSecret(wanted.isTest()));
        clients.persistAndFlush(client);
        LOG.infof("api client %s made", client.id());
        return client.view();
    }

    @Transactional
    ApiClientView change(ApiClientId id, IfMatch ifMatch, JsonNode patch) {
        var client = own(clients.lock(id));
        IfMatch.check(ifMatch, client.version());
        var details = mergePatch.apply(client.details(), patch);
        mustBeOwn(details.programmes());
        mustSuit(details.programmes(), client.isTest());
        client.change(details);
        clients.flush();
        LOG.infof("api client %s changed", id);
        return client.view();
    }

    @Transactional
    void delete(ApiClientId id, IfMatch ifMatch) {
        var client = own(clients.lock(id));
        IfMatch.check(ifMatch, client.version());
        clients.delete(client);
        LOG.infof("api client %s deleted", id);
    }

    @Idempotent
    @Transactional
    ApiClientView.SecretView addSecret(ApiClientId id) {
        var client = own(clients.lock(id));
        var secret = newSecret(client.isTest());
        client.add(secret);
        LOG.infof("api client %s has another secret", id);
        return secret.view();
    }

    @Transactional
    void deleteSecret(ApiClientId id, ClientSecretId secret) {
        own(clients.lock(id)).remove(secret);
        LOG.infof("api client %s has a secret less", id);
    }

    private ApiClientSecret newSecret(boolean test) {
        var id = ClientSecretId.next();
        return new ApiClientSecret(id, secrets.of(id.value(), test), clock.instant());
    }

    private ApiClient own(ApiClient client) {
        if (!caller.has(Roles.OPERATOR) && !client.isFor(List.copyOf(caller.programmes()))) throw Problem.notFound();
        return client;
    }

    private void mustBeKnown(OrganisationId organisation) {
        if (organisations.views(Set.of(organisation)).isEmpty())
            throw Problem.invalid("/organisation", "organisation-unknown", "There is no organisation with this id.");
    }

    private void mustBeOwn(List<ProgrammeId> wanted) {
        var known = programmes.named(wanted).keySet();
        var wrong = new ArrayList<>(wanted);
        wrong.removeIf(programme ->
                known.contains(programme) && (caller.has(Roles.OPERATOR) || caller.organises(programme.value())));
        if (!wrong.isEmpty())
            throw Problem.invalid(
                    "/programmes/" + wanted.indexOf(wrong.get(0)),
                    "programme-unknown",
                    "There is no programme with this id, or you do not organise it.");
    }

    /** A test key reaches sandboxes only, and any other key none: in the order of ids, so that no two wait for each other. */
    private void mustSuit(List<ProgrammeId> wanted, boolean test) {
        wanted.stream()
                .distinct()
                .sorted(Comparator.comparing(ProgrammeId::value))
                .forEach(programme -> {
                    var suits = test
                            ? programmes.openToTestKeys(programme)
                            : !programmes.get(programme).sandbox();
                    if (!suits)
                        throw Problem.invalid(
                                "/programmes/" + wanted.indexOf(programme),
                                test ? "programme-is-no-sandbox" : "programme-is-a-sandbox",
                                test
                                        ? "A test key is for sandbox programmes only."
                                        : "A sandbox is for test keys: say \"test\": true, or name other programmes.");
                });
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException otherName) {
            return Optional.empty();
        }
    }
}

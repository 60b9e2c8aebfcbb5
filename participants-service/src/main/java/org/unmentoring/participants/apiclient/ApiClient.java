package org.unmentoring.participants.apiclient;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.token.PartnerClients;

/** A partner's program: whom it speaks for, where, and what it may do. */
@Entity
class ApiClient {
    private static final int MOST_SECRETS = 2;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ApiClientId id;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    private UUID[] programmes;
    private String[] scopes;
    private boolean enabled;
    private boolean test;
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "client", nullable = false, updatable = false)
    @OrderBy("createdAt, id")
    private List<ApiClientSecret> secrets = new ArrayList<>();

    @Version
    private long version;

    protected ApiClient() {}

    ApiClient(NewApiClient wanted, Instant now) {
        this.id = ApiClientId.next();
        this.organisation = wanted.organisation();
        this.test = wanted.isTest();
        this.createdAt = now;
        change(new ApiClientDetails(wanted.name(), wanted.programmes(), wanted.scopes(), true));
    }

    void change(ApiClientDetails details) {
        name = details.name().strip();
        programmes =
                details.programmes().stream().map(ProgrammeId::value).distinct().toArray(UUID[]::new);
        scopes = Scope.words(details.scopes());
        enabled = details.enabled();
    }

    void add(ApiClientSecret secret) {
        if (secrets.size() >= MOST_SECRETS)
            throw Problem.of(
                    409,
                    "api-client-secret-two-at-most",
                    "Two secrets are live. Delete the one that is not needed any more, then make a new one.");
        secret.take(secrets.stream().anyMatch(ApiClientSecret::isFirst) ? 2 : 1);
        secrets.add(secret);
    }

    void remove(ClientSecretId secret) {
        if (!secrets.removeIf(live -> live.id().equals(secret))) throw Problem.notFound();
    }

    boolean isFor(List<UUID> some) {
        return some.containsAll(List.of(programmes));
    }

    PartnerClients.Allowed allowed() {
        return new PartnerClients.Allowed(organisation.value(), List.of(programmes), List.of(scopes), test);
    }

    boolean isTest() {
        return test;
    }

    ApiClientDetails details() {
        return new ApiClientDetails(name, programmes(), scopes(), enabled);
    }

    ApiClientId id() {
        return id;
    }

    long version() {
        return version;
    }

    ApiClientView view() {
        return new ApiClientView(
                id,
                name,
                organisation,
                programmes(),
                scopes(),
                enabled,
                test,
                secrets.stream().map(ApiClientSecret::view).toList(),
                createdAt,
                version);
    }

    private List<ProgrammeId> programmes() {
        return Arrays.stream(programmes).map(ProgrammeId::new).toList();
    }

    private List<Scope> scopes() {
        return Arrays.stream(scopes).map(Scope::of).toList();
    }
}

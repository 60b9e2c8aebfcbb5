package org.unmentoring.notifications.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;

/** Whose endpoints the caller may see and change: the caller's organisation's, or those of programmes the caller organises. */
@RequestScoped
class Tenant {
    /** What a partner's client must have been allowed. */
    static final String SCOPE = "webhooks";

    /** Of test keys: they see nothing of what their organisation does in earnest. */
    private static final String SANDBOX = "sandbox";

    private final Caller caller;
    private final EndpointRepository endpoints;
    private final WebhookConfig config;

    @Inject
    Tenant(Caller caller, EndpointRepository endpoints, WebhookConfig config) {
        this.caller = caller;
        this.endpoints = endpoints;
        this.config = config;
    }

    Owner owner() {
        if (caller.has(Roles.OPERATOR)) return Owner.OPERATOR;
        return caller.has(Roles.PARTNER) ? Owner.PARTNER : Owner.ORGANISER;
    }

    /** Of a partner; null for others. */
    UUID organisation() {
        return owner() == Owner.PARTNER ? caller.organisation().orElseThrow(Problem::notFound) : null;
    }

    boolean mayTouch(WebhookEndpoint endpoint) {
        return switch (owner()) {
            case OPERATOR -> true;
            case PARTNER ->
                organisation().equals(endpoint.organisation()) && (!caller.has(SANDBOX) || isOfTests(endpoint));
            default -> endpoint.owner() == Owner.ORGANISER && organised().containsAll(endpoint.programmes());
        };
    }

    List<WebhookEndpoint> endpoints(PageRequest page) {
        return switch (owner()) {
            case OPERATOR -> endpoints.all(page);
            case PARTNER ->
                caller.has(SANDBOX)
                        ? endpoints.ofTests(organisation(), organised(), page)
                        : endpoints.of(organisation(), page);
            default -> endpoints.organisedIn(organised(), page);
        };
    }

    /** @throws Problem 400 when somebody bound to programmes names none, or another; which ones there are is no secret */
    void mustOrganise(Collection<UUID> programmes) {
        var bound = owner() == Owner.ORGANISER
                || owner() == Owner.PARTNER && !organised().isEmpty();
        if (!bound) return;
        if (programmes.isEmpty())
            throw Problem.invalid("/programmes", "programmes-missing", "Name the programmes that you want to hear of.");
        if (!organised().containsAll(programmes))
            throw Problem.invalid("/programmes", "programme-not-organised", "Name only programmes that are yours.");
    }

    void mustHaveRoom(Collection<UUID> programmes) {
        var there =
                switch (owner()) {
                    case OPERATOR -> endpoints.ofOperators();
                    case PARTNER -> endpoints.ofOrganisation(organisation());
                    default -> endpoints.inAnyOf(Set.copyOf(programmes));
                };
        if (there >= config.endpointsEach())
            throw Problem.of(
                    409, "too-many-endpoints", "There are enough endpoints; delete one that is not used any more.");
    }

    private boolean isOfTests(WebhookEndpoint endpoint) {
        return !endpoint.programmes().isEmpty() && organised().containsAll(endpoint.programmes());
    }

    private Set<UUID> organised() {
        return caller.programmes();
    }
}

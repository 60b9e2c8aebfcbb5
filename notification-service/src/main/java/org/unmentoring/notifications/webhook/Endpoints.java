package org.unmentoring.notifications.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.version.IfMatch;

@ApplicationScoped
@Transactional
class Endpoints {
    private static final Logger LOG = Logger.getLogger(Endpoints.class);

    private final EndpointRepository endpoints;
    private final Tenant tenant;
    private final Turns turns;
    private final WebhookConfig config;
    private final InstantSource clock;

    Endpoints(EndpointRepository endpoints, Tenant tenant, Turns turns, WebhookConfig config, InstantSource clock) {
        this.endpoints = endpoints;
        this.tenant = tenant;
        this.turns = turns;
        this.config = config;
        this.clock = clock;
    }

    @Idempotent
    CreatedEndpoint create(NewEndpoint asked) {
        tenant.mustHaveRoom(asked.programmes());
        var endpoint = new WebhookEndpoint(tenant.owner(), tenant.organisation(), asked, clock.instant());
        tenant.mustOrganise(endpoint.programmes());
        endpoints.persistAndFlush(endpoint);
        var secret = WebhookSecret.made(endpoint.id(), clock.instant());
        endpoints.add(secret);
        LOG.infof("webhook endpoint %s made", endpoint.id());
        return CreatedEndpoint.of(endpoint.view(), secret.shown());
    }

    Page<EndpointView> list(PageRequest page) {
        return Page.of(tenant.endpoints(page), page, endpoint -> endpoint.id().value())
                .map(WebhookEndpoint::view);
    }

    EndpointView get(WebhookEndpointId id) {
        return endpoints
                .find(id)
                .filter(tenant::mayTouch)
                .orElseThrow(Problem::notFound)
                .view();
    }

    EndpointView change(WebhookEndpointId id, IfMatch ifMatch, EndpointChange change) {
        var endpoint = hold(id);
        IfMatch.check(ifMatch, endpoint.version());
        var programmes = change.programmes() == null ? endpoint.programmes() : change.programmes();
        endpoint.hear(change.events() == null ? endpoint.events() : change.events(), programmes);
        if (change.programmes() != null) tenant.mustOrganise(endpoint.programmes());
        if (change.url() != null) endpoint.moveTo(change.url());
        if (change.description() != null) endpoint.describe(change.description());
        if (change.enabled() != null) enable(endpoint, change.enabled());
        endpoints.flush();
        turns.wake(id);
        return endpoint.view();
    }

    void delete(WebhookEndpointId id, IfMatch ifMatch) {
        var endpoint = hold(id);
        IfMatch.check(ifMatch, endpoint.version());
        endpoints.delete(endpoint);
        LOG.infof("webhook endpoint %s deleted", id);
    }

    /** The one before still signs for a while, so that no delivery fails while the receiver changes over. */
    @Idempotent
    SecretView rotate(WebhookEndpointId id) {
        var endpoint = hold(id);
        var now = clock.instant();
        var live = endpoints.secrets(endpoint.id(), now);
        live.stream().limit(1).forEach(newest -> newest.expire(now.plus(config.oldSecret())));
        live.stream().skip(1).forEach(older -> older.expire(now));
        var secret = WebhookSecret.made(id, now);
        endpoints.add(secret);
        LOG.infof("webhook endpoint %s has a new secret", id);
        return secret.shown();
    }

    /** By whom it belongs to, until the transaction at hand ends. */
    WebhookEndpoint held(WebhookEndpointId id) {
        return endpoints.hold(id).filter(tenant::mayTouch).orElseThrow(Problem::notFound);
    }

    private WebhookEndpoint hold(WebhookEndpointId id) {
        var endpoint = held(id);
        endpoint.mustBeOfTheApi();
        return endpoint;
    }

    private void enable(WebhookEndpoint endpoint, boolean enabled) {
        if (enabled) endpoint.enable();
        else endpoint.disable("by-owner", clock.instant());
    }
}

package org.unmentoring.notifications.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.notifications.courier.Courier;

/** Looks at addresses before any transaction begins: that may mean to wait for a name server. */
@ApplicationScoped
class EndpointService {
    private final Endpoints endpoints;
    private final Courier courier;

    EndpointService(Endpoints endpoints, Courier courier) {
        this.endpoints = endpoints;
        this.courier = courier;
    }

    CreatedEndpoint create(NewEndpoint asked) {
        courier.mustBeSafe("/url", asked.url());
        return endpoints.create(asked);
    }

    EndpointView change(WebhookEndpointId id, IfMatch ifMatch, EndpointChange change) {
        endpoints.get(id);
        Optional.ofNullable(change.url()).ifPresent(url -> courier.mustBeSafe("/url", url));
        return endpoints.change(id, ifMatch, change);
    }

    Page<EndpointView> list(PageRequest page) {
        return endpoints.list(page);
    }

    EndpointView get(WebhookEndpointId id) {
        return endpoints.get(id);
    }

    void delete(WebhookEndpointId id, IfMatch ifMatch) {
        endpoints.delete(id, ifMatch);
    }

    SecretView rotate(WebhookEndpointId id) {
        return endpoints.rotate(id);
    }
}

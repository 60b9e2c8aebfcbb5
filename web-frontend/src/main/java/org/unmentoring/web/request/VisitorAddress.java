package org.unmentoring.web.request;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Tells for whom we ask, so that all visitors together are not taken for one who asks too often. */
public class VisitorAddress implements ClientRequestFilter {
    static final String HEADER = "X-Forwarded-For";

    @Inject
    HttpServerRequest visitor;

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HEADER, visitor.remoteAddress().hostAddress());
    }
}

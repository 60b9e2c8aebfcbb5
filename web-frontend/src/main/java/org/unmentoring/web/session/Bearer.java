package org.unmentoring.web.session;

import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Calls a neighbour in the name of the person whose page it is: the front end has no rights of its own. */
public class Bearer implements ClientRequestFilter {
    @Inject
    Session session;

    @Override
    public void filter(ClientRequestContext request) {
        if (request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION)) return;
        session.authorization().ifPresent(said -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, said));
    }
}

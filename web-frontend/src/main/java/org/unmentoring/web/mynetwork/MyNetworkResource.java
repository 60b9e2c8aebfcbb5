package org.unmentoring.web.mynetwork;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.session.Roles;

/** Whom somebody was put in touch with, round by round. */
@Path("/my-network")
@RolesAllowed(Roles.PARTICIPANT)
@Produces(MediaType.TEXT_HTML)
public class MyNetworkResource {
    private final Matching matching;

    MyNetworkResource(Matching matching) {
        this.matching = matching;
    }

    /** @param through up to which of their rounds, as a number; anything else means all */
    @GET
    public TemplateInstance network(@RestQuery String through) {
        return MyNetworkPages.network(MyNetwork.of(matching.myMatches(), through));
    }
}

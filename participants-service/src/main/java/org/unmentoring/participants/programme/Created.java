package org.unmentoring.participants.programme;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** 201 with the address of what was made; the ETag comes by itself. */
final class Created {
    private Created() {}

    static RestResponse<ProgrammeView> at(String list, ProgrammeView made) {
        return RestResponse.ResponseBuilder.ok(made)
                .status(RestResponse.Status.CREATED)
                .location(URI.create(list + made.id()))
                .build();
    }
}

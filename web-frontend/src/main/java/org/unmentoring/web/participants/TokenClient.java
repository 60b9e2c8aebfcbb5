package org.unmentoring.web.participants;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.unmentoring.web.neighbour.ProblemReader;
import org.unmentoring.web.request.RequestIdHeader;
import org.unmentoring.web.request.VisitorAddress;

/** Apart from the other operations, since it speaks OAuth's forms. */
@RegisterRestClient(configKey = "participants")
@RegisterProvider(ProblemReader.class)
@RegisterProvider(RequestIdHeader.class)
@RegisterProvider(VisitorAddress.class)
@Path("/v1/oauth/token")
interface TokenClient {
    String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    String ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token";

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    TokenGrant exchange(
            @HeaderParam("User-Agent") String browser,
            @RestForm("grant_type") String grantType,
            @RestForm("subject_token_type") String type,
            @RestForm("subject_token") String token);
}

package org.unmentoring.participants.notification;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.unmentoring.base.request.RequestIdHeader;

@RegisterRestClient(configKey = "notification")
@RegisterProvider(RequestIdHeader.class)
@Path("/v1/suppressions/confirmations")
interface SuppressionApi {
    record Confirmed(String email) {
        @Override
        public String toString() {
            return "an address"; // kept out of logs
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    void confirmed(@HeaderParam("Authorization") String token, Confirmed address);
}

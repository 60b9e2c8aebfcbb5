package org.unmentoring.e2e;

import java.util.List;
import java.util.UUID;
import org.unmentoring.client.matching.api.GrowthApi;
import org.unmentoring.client.matching.model.Growth;
import org.unmentoring.client.participants.api.ProgrammesApi;
import org.unmentoring.client.participants.model.ProgrammeView;
import org.unmentoring.launcher.home.Addresses;

/** A partner's program, made with the clients that are generated from the contracts. */
final class Partner {
    private final Addresses addresses;

    Partner(Addresses addresses) {
        this.addresses = addresses;
    }

    List<ProgrammeView> programmes() throws Exception {
        var client = new org.unmentoring.client.participants.ApiClient();
        client.updateBaseUri(addresses.participants());
        return new ProgrammesApi(client).listProgrammes(null, 200).getItems();
    }

    Growth growth(UUID programme, String token) throws Exception {
        var client = new org.unmentoring.client.matching.ApiClient();
        client.updateBaseUri(addresses.matching());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return new GrowthApi(client).getGrowth(programme);
    }
}

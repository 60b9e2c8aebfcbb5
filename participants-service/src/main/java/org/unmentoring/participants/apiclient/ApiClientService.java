package org.unmentoring.participants.apiclient;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.token.ClientSecrets;

/** Shows a secret to whoever has it made, outside the transaction whose answer is kept. */
@ApplicationScoped
class ApiClientService {
    private final ApiClients clients;
    private final ClientSecrets secrets;

    ApiClientService(ApiClients clients, ClientSecrets secrets) {
        this.clients = clients;
        this.secrets = secrets;
    }

    Page<ApiClientView> list(PageRequest page) {
        return clients.list(page);
    }

    ApiClientView get(ApiClientId id) {
        return clients.get(id);
    }

    CreatedApiClient make(NewApiClient wanted) {
        var made = clients.make(wanted);
        return CreatedApiClient.of(made, secrets.of(made.secrets().get(0).id().value(), made.test()));
    }

    ApiClientView change(ApiClientId id, IfMatch ifMatch, JsonNode patch) {
        return clients.change(id, ifMatch, patch);
    }

    void delete(ApiClientId id, IfMatch ifMatch) {
        clients.delete(id, ifMatch);
    }

    NewSecret addSecret(ApiClientId id) {
        var made = clients.addSecret(id);
        return new NewSecret(
                made.id(), secrets.of(made.id().value(), clients.get(id).test()), made.createdAt());
    }

    void deleteSecret(ApiClientId id, ClientSecretId secret) {
        clients.deleteSecret(id, secret);
    }
}

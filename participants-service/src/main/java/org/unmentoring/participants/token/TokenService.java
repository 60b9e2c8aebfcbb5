package org.unmentoring.participants.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.base.problem.Problem;

/** Client credentials (RFC 6749, 4.4): in the Authorization header or in the form, never in both. */
@ApplicationScoped
class TokenService {
    private static final Logger LOG = Logger.getLogger(TokenService.class);
    private static final String BASIC = "Basic ";

    private record Credentials(String id, String secret) {}

    private final Clients clients;
    private final PartnerClients partners;
    private final Tokens tokens;
    private final Exchange exchange;
    private final SigningKeys signing;

    TokenService(Clients clients, PartnerClients partners, Tokens tokens, Exchange exchange, SigningKeys signing) {
        this.clients = clients;
        this.partners = partners;
        this.tokens = tokens;
        this.exchange = exchange;
        this.signing = signing;
    }

    TokenGrant grant(String authorization, String userAgent, TokenForm form) {
        if (form.grantType == null) {
            throw refused(400, "grant-type-missing", "invalid_request", "Send grant_type=client_credentials.");
        }
        if (exchange.isAskedBy(form)) return exchange.grant(form, userAgent);
        if (!form.grantType.equals("client_credentials")) {
            throw refused(
                    400, "grant-type-not-supported", "unsupported_grant_type", "Only client_credentials is given.");
        }
        var sent = credentials(authorization, form).orElseThrow(() -> unknownClient(authorization));
        var grant = clients.proven(sent.id, sent.secret)
                .map(client -> grant(tokens.ofClient(sent.id, client), null))
                .or(() -> partners.proven(sent.id, sent.secret)
                        .map(allowed -> narrowed(allowed, form.scope))
                        .map(allowed -> grant(tokens.ofPartner(sent.id, allowed), allowed.scope())))
                .orElseThrow(() -> unknownClient(authorization));
        LOG.infof("token given to client %s", sent.id);
        return grant;
    }

    private static TokenGrant grant(AccessToken token, String scope) {
        return new TokenGrant(token.text(), "Bearer", Tokens.OF_CLIENTS.toSeconds(), scope, null);
    }

    /** All that the client has been allowed, unless it asks for less. */
    private static PartnerClients.Allowed narrowed(PartnerClients.Allowed allowed, String scope) {
        if (scope == null || scope.isBlank()) return allowed;
        var wanted = List.of(scope.strip().split(" +"));
        if (!allowed.scopes().containsAll(wanted))
            throw refused(400, "scope-not-allowed", "invalid_scope", "This client has not been allowed all of that.");
        return allowed.narrowed(wanted);
    }

    Jwk.Set keys() {
        return new Jwk.Set(signing.live().stream().map(SigningKey::published).toList());
    }

    private static Optional<Credentials> credentials(String authorization, TokenForm form) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return form.clientId == null || form.clientSecret == null
                    ? Optional.empty()
                    : Optional.of(new Credentials(form.clientId, form.clientSecret));
        }
        if (form.clientSecret != null) {
            throw refused(400, "credentials-twice", "invalid_request", "Send the credentials in one place only.");
        }
        return basic(authorization.substring(BASIC.length()).strip());
    }

    private static Optional<Credentials> basic(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Credentials(decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** In the way in which the credentials came, as RFC 6749 (5.2) wants it. */
    private static Problem unknownClient(String authorization) {
        return refused(401, "client-not-known", "invalid_client", "There is no client with this id and secret.")
                .challenge(authorization == null ? "Bearer" : "Basic realm=\"tokens\", charset=\"UTF-8\"");
    }

    static Problem refused(int status, String code, String error, String detail) {
        return Problem.of(status, code, detail).with("error", error).with("error_description", detail);
    }
}

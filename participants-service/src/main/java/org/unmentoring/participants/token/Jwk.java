package org.unmentoring.participants.token;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public key as RFC 7517 writes it. */
record Jwk(String kty, String use, String alg, String kid, String n, String e) {
    @Schema(name = "JwkSet")
    record Set(List<Jwk> keys) {}
}

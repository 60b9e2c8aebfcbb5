package org.unmentoring.participants.token;

import java.util.List;

/** A public key as RFC 7517 writes it. */
record Jwk(String kty, String use, String alg, String kid, String n, String e) {
    record Set(List<Jwk> keys) {}
}

package org.unmentoring.matching.pass;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A pass as it was shown. */
class PassRequest extends BaseAuthenticationRequest {
    private final String text;

    PassRequest(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}

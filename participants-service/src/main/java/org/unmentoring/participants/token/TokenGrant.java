package org.unmentoring.participants.token;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer of RFC 6749, with its names. */
record TokenGrant(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn) {
    @Override
    public String toString() {
        return "a token grant"; // kept out of logs
    }
}

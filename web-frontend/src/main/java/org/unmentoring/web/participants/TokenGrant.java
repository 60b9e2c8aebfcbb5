package org.unmentoring.web.participants;

import com.fasterxml.jackson.annotation.JsonProperty;

public record TokenGrant(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("expires_in") long expiresIn) {
    @Override
    public String toString() {
        return "a token grant"; // kept out of logs
    }
}

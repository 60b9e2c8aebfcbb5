package org.unmentoring.participants.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of RFC 6749, with its names. */
record TokenGrant(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What a partner's client may do with it", examples = "participants:read")
        String scope,

        @JsonProperty("issued_token_type")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Of a token exchange (RFC 8693)")
        String issuedTokenType) {
    @Override
    public String toString() {
        return "a token grant"; // kept out of logs
    }
}

package org.unmentoring.participants.token;

import org.jboss.resteasy.reactive.RestForm;

/** What a client sends to get a token. */
public class TokenForm {
    @RestForm("grant_type")
    String grantType;

    @RestForm("client_id")
    String clientId;

    @RestForm("client_secret")
    String clientSecret;

    @RestForm
    String scope;

    /** Of a token exchange (RFC 8693): a token of the issuer outside. */
    @RestForm("subject_token")
    String subjectToken;

    @RestForm("subject_token_type")
    String subjectTokenType;
}

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
}

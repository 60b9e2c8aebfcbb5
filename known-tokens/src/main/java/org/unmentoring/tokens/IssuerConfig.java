package org.unmentoring.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whose tokens are believed beside those of participants-service: an OpenID provider of the organisers' employer. */
@ConfigMapping(prefix = "unmentoring.oidc")
interface IssuerConfig {
    /** As its tokens name it, such as https://login.council.example/realms/staff. Nothing is believed without it. */
    Optional<String> issuer();

    /** For whom its tokens must be made: the client id of the front end, the name of this API. */
    Optional<List<String>> audience();

    /** Where its keys are; without it they are looked for as OpenID Connect Discovery says. */
    Optional<String> jwksUrl();

    /** Of signatures by a key pair. Whatever is named here, none and those of a shared secret are refused. */
    @WithDefault("RS256,PS256,ES256")
    List<String> algorithms();

    /** Which claim has the address by which somebody was invited. */
    @WithDefault("email")
    String emailClaim();

    /**
     * Whether its addresses are proved although no email_verified (or, of Entra, xms_edov) says so. Only for an issuer of one
     * employer, whose people cannot choose their address.
     */
    @WithDefault("false")
    boolean emailIsVerified();

    /** Addresses of these domains only; all, where none is named. */
    Optional<List<String>> emailDomains();

    /** Which claim names programmes that somebody organises, by their ids; a slash leads into an object. */
    Optional<String> programmesClaim();

    /** Which claim must have the role for that, such as realm_access/roles. */
    @WithDefault("roles")
    String roleClaim();

    /** The role that organisers have there; where it is set, nobody organises without it. */
    Optional<String> role();

    /** For how long keys are used before they are asked for again; one that is not known is asked for at once. */
    @WithDefault("PT10M")
    Duration keysFor();

    /** For how long known keys are used while the issuer can't be reached. */
    @WithDefault("P1D")
    Duration keysWhileAwayFor();

    /** Whoever sends tokens of unknown keys can't make us ask more often. */
    @WithDefault("PT10S")
    Duration askAtMostEvery();
}

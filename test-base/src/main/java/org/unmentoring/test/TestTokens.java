package org.unmentoring.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bearer tokens as participants-service would give them, signed with a key made for this run. */
public final class TestTokens {
    // System properties, since a test and the resource it names live in different class loaders.
    private static final String PRIVATE = "unmentoring.test.private-key";
    private static final String PUBLIC = "unmentoring.test.public-key";

    private TestTokens() {}

    public static String participant(UUID who) {
        return sign(claims(who.toString(), Set.of("participant")));
    }

    /** In a session that can be ended. */
    public static String participant(UUID who, UUID session) {
        return sign(claims(who.toString(), Set.of("participant")).claim("sid", session.toString()));
    }

    /** Of an organiser who has not given a code yet. */
    public static String before(String step, UUID who, UUID session) {
        return sign(claims(who.toString(), Set.of("participant"))
                .claim("sid", session.toString())
                .claim("second_factor", step));
    }

    public static String organiser(UUID who, UUID... programmes) {
        var organised = Arrays.stream(programmes).map(UUID::toString).collect(Collectors.toSet());
        return sign(claims(who.toString(), Set.of("participant", "organiser")).claim("programmes", organised));
    }

    /** With all that a partner's client can be allowed. */
    public static String partner(UUID organisation, UUID... programmes) {
        return partner(organisation, Set.of("participants:read", "participants:write", "webhooks"), programmes);
    }

    public static String partner(UUID organisation, Set<String> scopes, UUID... programmes) {
        var roles = new HashSet<>(scopes);
        roles.add("partner");
        return sign(claims(UUID.randomUUID().toString(), roles)
                .claim("organisation", organisation.toString())
                .claim(
                        "programmes",
                        Arrays.stream(programmes).map(UUID::toString).collect(Collectors.toSet())));
    }

    public static String service() {
        return sign(claims("a-sister-service", Set.of("service")));
    }

    public static String operator() {
        return sign(claims("operator", Set.of("operator")));
    }

    /** Signed rightly, but a minute too old beyond the allowed difference of clocks. */
    public static String expired(UUID who) {
        return sign(claims(who.toString(), Set.of("participant")).expiresIn(Duration.ofMinutes(-5)));
    }

    static String publicKey() {
        makeKeysOnce();
        return System.getProperty(PUBLIC);
    }

    static String privateKey() {
        makeKeysOnce();
        return System.getProperty(PRIVATE);
    }

    private static JwtClaimsBuilder claims(String subject, Set<String> roles) {
        return Jwt.issuer("unmentoring")
                .audience("unmentoring")
                .subject(subject)
                .groups(roles)
                .expiresIn(Duration.ofHours(1));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().sign(key());
    }

    private static PrivateKey key() {
        try {
            var base64 = privateKey().replaceAll("-----.*-----|\\s", "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static synchronized void makeKeysOnce() {
        if (System.getProperty(PRIVATE) != null) return;
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            System.setProperty(PUBLIC, pem("PUBLIC", pair.getPublic().getEncoded()));
            System.setProperty(PRIVATE, pem("PRIVATE", pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String kind, byte[] key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n".formatted(kind, lines, kind);
    }
}

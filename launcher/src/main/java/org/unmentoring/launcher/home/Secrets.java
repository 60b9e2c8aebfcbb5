package org.unmentoring.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.function.Supplier;

/** The suite's secrets, each one file that only its owner reads, made when first asked for. */
public final class Secrets {
    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** Proves matching-service to participants-service. */
    public String matching() {
        return random("matching-secret");
    }

    /** Client secret of the client `operator`, who may do everything an operator may. */
    public String operator() {
        return random("operator-secret");
    }

    /** Encrypts the session cookie of the web pages. */
    public String session() {
        return random("session-secret");
    }

    /** Signs what leaves in mails: return paths and links to unsubscribe. */
    public String mailSeal() {
        return random("mail-seal-secret");
    }

    /** Encrypts what organisers' apps make codes from. */
    public String secondFactors() {
        return random("second-factor-secret");
    }

    /** Signs what notification-service tells a sister, in the form of Standard Webhooks: there Base64 is the ordinary one. */
    public String webhooksTo(String sister) {
        return "whsec_" + random(sister + "-webhook-secret").replace('-', '+').replace('_', '/') + "=";
    }

    public String databasePassword(String owner) {
        return random(owner + "-database-password");
    }

    public Path tokenPrivateKey() {
        return kept("token-private.pem", Secrets::newPrivateKey);
    }

    /** Made from the private key, so that the two can't differ after an interrupted first start. */
    public Path tokenPublicKey() {
        return kept("token-public.pem", () -> publicKeyOf(read(tokenPrivateKey())));
    }

    private String random(String name) {
        return read(kept(name, () -> {
                    var bytes = new byte[32];
                    new SecureRandom().nextBytes(bytes);
                    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                }))
                .strip();
    }

    private synchronized Path kept(String name, Supplier<String> make) {
        var file = folder.resolve(name);
        if (Files.notExists(file)) {
            write(file, make.get());
        }
        return file;
    }

    private static void write(Path file, String text) {
        try {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var unfinished = Files.createTempFile(file.getParent(), "unfinished", "", owner);
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newPrivateKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return pem("PRIVATE KEY", generator.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String publicKeyOf(String privatePem) {
        try {
            var rsa = KeyFactory.getInstance("RSA");
            var body = privatePem.replaceAll("-----[A-Z ]+-----|\\s", "");
            var secret = (RSAPrivateCrtKey) rsa.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
            var open = rsa.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return pem("PUBLIC KEY", open.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] content) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
    }
}

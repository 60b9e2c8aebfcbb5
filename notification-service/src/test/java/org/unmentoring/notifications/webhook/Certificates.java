package org.unmentoring.notifications.webhook;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Of receivers: the first is signed by itself and trusted by configuration, as an operator's own authority is. */
final class Certificates {
    static final String HOST = "hooks.council.example";

    private static final String PASSWORD = "only-in-tests";
    private static final Path FOLDER = Path.of("target", "certificates");

    private Certificates() {}

    /** @return the file of what is trusted */
    static String trusted() {
        make("trusted");
        return FOLDER.resolve("trusted.crt").toString();
    }

    static SSLContext ofTrusted() {
        return context("trusted");
    }

    /** For the same name, by somebody else. */
    static SSLContext ofStranger() {
        make("stranger");
        return context("stranger");
    }

    private static void make(String name) {
        try {
            Files.createDirectories(FOLDER);
            new CertificateGenerator(FOLDER, false)
                    .generate(new CertificateRequest()
                            .withName(name)
                            .withCN(HOST)
                            .withSubjectAlternativeName("DNS:" + HOST)
                            .withPassword(PASSWORD)
                            .withDuration(Duration.ofDays(2))
                            .withFormat(Format.PEM)
                            .withFormat(Format.PKCS12));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SSLContext context(String name) {
        try (var file = Files.newInputStream(FOLDER.resolve(name + "-keystore.p12"))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD.toCharArray());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

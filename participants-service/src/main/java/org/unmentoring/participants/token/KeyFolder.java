package org.unmentoring.participants.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads keys from files that are named after when they begin to sign (UTC): 2026-12-01.pem, 2026-12-01T0930Z.pem. */
final class KeyFolder {
    static class Unreadable extends Exception {
        Unreadable(Path file) {
            super(file.getFileName() + " is no key: an RSA private key (PKCS#8, PEM), named like 2026-12-01.pem");
        }
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm'Z'");
    private static final String SUFFIX = ".pem";
    private static final int A_DAY = "2026-12-01".length();

    private KeyFolder() {}

    static List<SigningKey> read(Path folder) throws Unreadable {
        var keys = new ArrayList<SigningKey>();
        // Secrets mounted by Kubernetes have links and hidden folders beside them.
        try (var files = Files.newDirectoryStream(folder, "[!.]*" + SUFFIX)) {
            for (var file : files) keys.add(key(file));
        } catch (IOException away) {
            throw new Unreadable(folder);
        }
        return keys;
    }

    private static SigningKey key(Path file) throws Unreadable {
        try {
            var name = file.getFileName().toString();
            return SigningKey.read(Files.readString(file), from(name.substring(0, name.length() - SUFFIX.length())));
        } catch (IOException | GeneralSecurityException | DateTimeParseException | IllegalArgumentException wrong) {
            throw new Unreadable(file);
        }
    }

    private static Instant from(String name) {
        var local = name.length() == A_DAY ? LocalDate.parse(name).atStartOfDay() : LocalDateTime.parse(name, MINUTE);
        return local.toInstant(ZoneOffset.UTC);
    }
}

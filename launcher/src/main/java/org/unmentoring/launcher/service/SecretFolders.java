package org.unmentoring.launcher.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unmentoring.launcher.database.Database;
import org.unmentoring.launcher.home.Secrets;

/** For containers: makes the secrets and lays each container's own into a folder that only it can see. */
public final class SecretFolders {
    private static final Path WHERE_MOUNTED = Path.of("/secrets");
    private final Path folders;
    private final Secrets secrets;

    private SecretFolders(Path folders) {
        this.folders = folders;
        this.secrets = new Secrets(folders.resolve("own"));
    }

    public static void main(String... arguments) throws IOException {
        new SecretFolders(Path.of(arguments[0])).fill();
    }

    private void fill() throws IOException {
        for (var service : Service.values()) {
            environment(service.module(), SecretEnvironment.of(service, secrets, WHERE_MOUNTED));
        }
        environment("sample-data", Map.of("UNMENTORING_OPERATOR_SECRET", secrets.operator()));
        for (var key : new Path[] {secrets.tokenPrivateKey(), secrets.tokenPublicKey()}) {
            var copy = folders.resolve(Service.PARTICIPANTS.module()).resolve(key.getFileName());
            Files.copy(key, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        password("postgres");
        for (var name : Database.NAMES) {
            password(name);
        }
    }

    private void environment(String folder, Map<String, String> variables) throws IOException {
        var lines = new TreeMap<>(variables)
                .entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue() + "\n")
                        .collect(Collectors.joining());
        write(folders.resolve(folder).resolve("environment"), lines, "r--------");
    }

    /** PostgreSQL runs as a user of its own image; nobody else mounts this folder. */
    private void password(String owner) throws IOException {
        var file = folders.resolve("database").resolve(owner + "-database-password");
        write(file, secrets.databasePassword(owner), "r--r--r--");
    }

    private static void write(Path file, String text, String permissions) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}

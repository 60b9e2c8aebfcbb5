package org.unmentoring.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmentoring.launcher.terminal.LaunchFailure;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void oneSuiteAtATimeUsesADataFolder() {
        try (var first = Home.open(folder)) {
            assertThatThrownBy(() -> Home.open(folder))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("already running");
            assertThat(first.folder()).isEqualTo(folder);
        }
        Home.open(folder).close();
    }

    @Test
    void forgettingLeavesTheFilesOfOthersAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        try (var home = Home.open(folder)) {
            Files.writeString(home.mail().resolve("1.eml"), "a mail");
            home.forget();
            assertThat(folder.resolve("mail")).doesNotExist();
            assertThat(folder.resolve("letter.txt")).hasContent("mine");
        }
    }

    @Test
    void secretsAreKeptAndReadByTheirOwnerOnly() throws IOException {
        var first = new Secrets(folder);
        var again = new Secrets(folder);
        assertThat(first.operator()).hasSizeGreaterThanOrEqualTo(43).isEqualTo(again.operator());
        assertThat(first.operator()).isNotEqualTo(first.matching()).isNotEqualTo(first.session());
        assertThat(first.tokenPublicKey()).content().startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(first.tokenPrivateKey()).content().startsWith("-----BEGIN PRIVATE KEY-----");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(5).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }
}

package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.unmentoring.launcher.Suite;

/** docs/integrating.md, read as a newcomer does: every block typed into one shell, in order. */
@ExtendWith(LaunchedSuite.class)
class IntegratingIT {
    /** Whatever is refused, or comes without what was asked for, ends the shell. */
    private static final String STRICTLY = """
            set -euo pipefail
            step() {
                if [[ -n ${STEP-} ]]; then
                    echo "| $STEP | $(command jq -n "$EPOCHREALTIME - $BEGUN | . * 100 | round / 100") |" >> "$STEPS"
                fi
                STEP=$1 BEGUN=$EPOCHREALTIME
                echo "== $STEP"
            }
            shopt -s inherit_errexit
            curl() { command curl --fail-with-body --show-error "$@"; }
            jq() { command jq --exit-status "$@"; }
            # Others have asked for links before; theirs are spent.
            EARLIER=$(command curl -s "$MAILS/api/messages" | command jq -r '.items[].id')
            mailed() {
                for second in $(seq 60); do
                    for mail in $(command curl -s "$MAILS/api/messages?to=$1" | command jq -r '.items[].id'); do
                        if [[ $EARLIER == *"$mail"* ]]; then continue; fi
                        text=$(command curl -s "$MAILS/api/messages/$mail" | command jq -r .text)
                        if [[ $text =~ sign-in\\?token=([A-Za-z0-9_-]+) ]]; then echo "${BASH_REMATCH[1]}"; return; fi
                    done
                    sleep 1
                done
                return 1
            }
            """;

    @Test
    void everyExampleOfTheGuideWorksAsItStands(Suite suite, @TempDir Path folder) throws Exception {
        Tools.needs("bash", "curl", "jq", "openssl");
        Files.createSymbolicLink(folder.resolve("sample-data"), Guide.ROOT.resolve("sample-data"));
        Files.createSymbolicLink(folder.resolve("unmentoring"), Guide.ROOT.resolve("unmentoring"));
        var secrets = Files.createDirectories(folder.resolve(".unmentoring/secrets"));
        Files.writeString(secrets.resolve("operator-secret"), suite.secrets().operator());
        Files.writeString(secrets.resolve("matching-secret"), suite.secrets().matching());
        var told = folder.resolve("told.txt").toFile();
        var shell = new ProcessBuilder("bash", "-c", script(suite))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told)
                .start();
        assertThat(shell.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(shell.exitValue()).as(last(told)).isZero();
        keepStepsWithTheirSeconds(folder.resolve("steps.md"));
    }

    private static String script(Suite suite) throws IOException {
        var addresses = suite.addresses();
        var script = new StringBuilder("MAILS=" + addresses.mailPages() + "\nSTEPS=steps.md\n" + STRICTLY);
        var examples = Guide.examples("bash", addresses);
        var heading = "";
        for (var example : examples) {
            if (!example.heading().equals(heading))
                script.append("step '")
                        .append(example.heading().replace("'", "’"))
                        .append("'\n");
            heading = example.heading();
            script.append(example.text());
        }
        script.append("step ''\n");
        return script.toString()
                .replaceAll(
                        Pattern.quote("'{\"token\": \"…from the mail…\"}'"),
                        Matcher.quoteReplacement("\"{\\\"token\\\": \\\"$(mailed marged@unmentoring.example)\\\"}\""));
    }

    private static void keepStepsWithTheirSeconds(Path steps) throws IOException {
        Files.writeString(
                Path.of("target", "first-afternoon.md"), "| step | seconds |\n|---|---|\n" + Files.readString(steps));
    }

    private static String last(File told) throws IOException {
        var text = Files.readString(told.toPath());
        return text.substring(Math.max(0, text.length() - 3_000));
    }
}

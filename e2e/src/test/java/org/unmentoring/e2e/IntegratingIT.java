package org.unmentoring.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.unmentoring.launcher.Suite;

/** docs/integrating.md, read as a newcomer does: every block typed into one shell, in order. */
@ExtendWith(LaunchedSuite.class)
class IntegratingIT {
    private static final Path ROOT =
            Path.of(System.getProperty("unmentoring.root")).toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    /** Whatever is refused, or comes without what was asked for, ends the shell. */
    private static final String STRICTLY = """
            set -euo pipefail
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
        needs("bash", "curl", "jq");
        Files.createSymbolicLink(folder.resolve("sample-data"), ROOT.resolve("sample-data"));
        Files.createSymbolicLink(folder.resolve("unmentoring"), ROOT.resolve("unmentoring"));
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
    }

    private static String script(Suite suite) throws IOException {
        var addresses = suite.addresses();
        var script = new StringBuilder("MAILS=" + addresses.mailPages() + "\n" + STRICTLY);
        var blocks = BLOCK.matcher(Files.readString(ROOT.resolve("docs/integrating.md")));
        for (int i = 1; blocks.find(); i++)
            script.append("echo '== block ").append(i).append("'\n").append(blocks.group(1));
        return script.toString()
                .replace("http://localhost:8081", addresses.participants())
                .replace("http://localhost:8082", addresses.matching())
                .replace("http://localhost:8083", addresses.notification())
                .replaceAll(
                        Pattern.quote("'{\"token\": \"…from the mail…\"}'"),
                        Matcher.quoteReplacement("\"{\\\"token\\\": \\\"$(mailed marged@unmentoring.example)\\\"}\""));
    }

    private static String last(File told) throws IOException {
        var text = Files.readString(told.toPath());
        return text.substring(Math.max(0, text.length() - 3_000));
    }

    /** Left out where one is missing, unless UNMENTORING_E2E_TOOLS=required. */
    private static void needs(String... programs) {
        var folders = System.getenv("PATH").split(File.pathSeparator);
        var missing = List.of(programs).stream()
                .filter(it -> Stream.of(folders).noneMatch(folder -> Files.isExecutable(Path.of(folder, it))))
                .toList();
        if (missing.isEmpty()) return;
        var why = "The examples of docs/integrating.md are left out: these programs are missing: " + missing;
        if ("required".equals(System.getenv("UNMENTORING_E2E_TOOLS"))) throw new AssertionError(why);
        abort(why);
    }
}

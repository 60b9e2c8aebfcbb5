package org.unmentoring.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.unmentoring.launcher.home.Addresses;

/** The examples of docs/integrating.md, with the addresses of the suite that is running. */
final class Guide {
    static final Path ROOT =
            Path.of(System.getProperty("unmentoring.root")).toAbsolutePath().normalize();

    private Guide() {}

    /** @param language as it stands above the example */
    static List<String> examples(String language, Addresses addresses) throws IOException {
        var guide = Files.readString(ROOT.resolve("docs/integrating.md"))
                .replace("http://localhost:8081", addresses.participants())
                .replace("http://localhost:8082", addresses.matching())
                .replace("http://localhost:8083", addresses.notification());
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(guide)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }
}

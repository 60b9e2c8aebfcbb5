package org.unmentoring.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unmentoring.launcher.home.Addresses;

/** The examples of docs/integrating.md, with the addresses of the suite that is running. */
final class Guide {
    static final Path ROOT =
            Path.of(System.getProperty("unmentoring.root")).toAbsolutePath().normalize();

    /** @param heading the nearest one above it */
    record Example(String heading, String text) {}

    private Guide() {}

    /** @param language as it stands above the example */
    static List<Example> examples(String language, Addresses addresses) throws IOException {
        var guide = Files.readString(ROOT.resolve("docs/integrating.md"))
                .replace("http://localhost:8081", addresses.participants())
                .replace("http://localhost:8082", addresses.matching())
                .replace("http://localhost:8083", addresses.notification());
        var headingOrExample = Pattern.compile(
                        "^##+ (?<heading>[^\n]+)$|^```(?<language>\\w*)\n(?<text>.*?)^```$",
                        Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(guide);
        var examples = new ArrayList<Example>();
        var heading = "";
        while (headingOrExample.find()) {
            if (headingOrExample.group("heading") != null) heading = headingOrExample.group("heading");
            else if (language.equals(headingOrExample.group("language")))
                examples.add(new Example(heading, headingOrExample.group("text")));
        }
        return examples;
    }
}

package org.unmentoring.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.unmentoring.launcher.sample.Manifest.Organiser;
import org.unmentoring.launcher.sample.Manifest.SampleProgramme;
import org.unmentoring.launcher.terminal.LaunchFailure;
import org.unmentoring.launcher.terminal.Progress;

/** Loads the sample programmes through the same API as an organiser's. Every step may be repeated after an interruption. */
public final class SampleData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path folder;
    private final String participants;
    private final String matching;
    private final String operatorSecret;
    private final Progress progress;

    public SampleData(Path folder, String participants, String matching, String operatorSecret, Progress progress) {
        this.folder = folder;
        this.participants = participants;
        this.matching = matching;
        this.operatorSecret = operatorSecret;
        this.progress = progress;
    }

    /** For containers: `SampleData <folder> <note>`, the rest from the environment every service has. */
    public static void main(String... arguments) {
        var progress = new Progress(System.out, false);
        try {
            new SampleData(
                            Path.of(arguments[0]),
                            System.getenv("UNMENTORING_PARTICIPANTS_URL"),
                            System.getenv("UNMENTORING_MATCHING_URL"),
                            System.getenv("UNMENTORING_OPERATOR_SECRET"),
                            progress)
                    .loadOnce(Path.of(arguments[1]));
        } catch (LaunchFailure failure) {
            progress.say(failure.getMessage());
            System.exit(1);
        }
    }

    /** @param note written when all is loaded; where it exists, nothing is done */
    public SampleSite loadOnce(Path note) {
        try {
            if (Files.notExists(note)) {
                var site = load();
                Files.write(note, JSON.writeValueAsBytes(site));
            }
            return JSON.readValue(note.toFile(), SampleSite.class);
        } catch (IOException e) {
            throw new LaunchFailure("The sample data can't be read or noted: " + e.getMessage(), e);
        }
    }

    private SampleSite load() throws IOException {
        var manifest = JSON.readValue(folder.resolve("programmes.json").toFile(), Manifest.class);
        var api = Api.asOperator(participants, operatorSecret);
        SampleSite site = null;
        for (var programme : manifest.programmes()) {
            var id = load(api, programme);
            if (site == null) {
                site = new SampleSite(
                        programme.organisers().get(0).email(), somebodyIn(api, id, programme.organisers()));
            }
        }
        return site;
    }

    private String load(Api api, SampleProgramme programme) {
        var id = idOf(api, programme);
        for (var organiser : programme.organisers()) {
            api.post(
                    participants + "/v1/programmes/" + id + "/organisers",
                    JSON.valueToTree(organiser),
                    key("organiser", id, organiser.email()));
        }
        var people = api.upload(participants + "/v1/programmes/" + id + "/imports", folder.resolve(programme.people()));
        var history = api.upload(matching + "/v1/programmes/" + id + "/history", folder.resolve(programme.history()));
        schedule(api, id, programme);
        progress.ready(
                "sample data",
                "%s: %d people, %d earlier rounds with %d pairs"
                        .formatted(
                                programme.name(),
                                counted(people),
                                history.path("rounds").size(),
                                pairs(history)));
        return id;
    }

    private String idOf(Api api, SampleProgramme programme) {
        return existing(api, programme.name()).orElseGet(() -> {
            var body = JSON.valueToTree(Map.of(
                    "name", programme.name(),
                    "description", programme.description(),
                    "language", programme.language(),
                    "timeZone", programme.timeZone()));
            return api.post(participants + "/v1/programmes", body, key("programme", programme.name()))
                    .path("id")
                    .asText();
        });
    }

    private Optional<String> existing(Api api, String name) {
        var page = api.get(participants + "/v1/programmes?limit=200");
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(programme -> programme.path("name").asText().equals(name))
                .map(programme -> programme.path("id").asText())
                .findFirst();
    }

    private void schedule(Api api, String id, SampleProgramme programme) {
        var url = matching + "/v1/programmes/" + id + "/schedule";
        if (api.find(url).isEmpty()) {
            var body = (ObjectNode) programme.schedule().deepCopy();
            body.putObject("rules").put("oddOne", "trio").put("avoidSameOrganisation", true);
            api.put(url, body);
        }
    }

    /** Somebody who only takes part, so that both kinds of people can be tried. */
    private String somebodyIn(Api api, String id, List<Organiser> organisers) {
        var page = api.get(participants + "/v1/programmes/" + id + "/participants?limit=50");
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(person -> person.path("email").asText())
                .filter(email -> organisers.stream().noneMatch(it -> it.email().equalsIgnoreCase(email)))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("Nobody takes part in the sample programme " + id + "."));
    }

    /** The same for the same step, in characters that a header can carry. */
    private static String key(String... step) {
        return UUID.nameUUIDFromBytes(String.join("\n", step).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static int counted(JsonNode report) {
        return report.path("accepted").asInt()
                + report.path("updated").asInt()
                + report.path("unchanged").asInt();
    }

    private static int pairs(JsonNode history) {
        return StreamSupport.stream(history.path("rounds").spliterator(), false)
                .mapToInt(round -> round.path("pairs").asInt())
                .sum();
    }
}

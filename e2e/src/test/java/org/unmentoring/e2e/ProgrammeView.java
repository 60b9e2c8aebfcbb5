package org.unmentoring.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.unmentoring.launcher.home.Addresses;

/** One programme as those who run it see it over HTTP. */
record ProgrammeView(Caller caller, Addresses addresses, String id) {

    ProgrammeView seenBy(Caller other) {
        return new ProgrammeView(other, addresses, id);
    }

    String atParticipants() {
        return addresses.participants() + "/v1/programmes/" + id;
    }

    String atMatching() {
        return addresses.matching() + "/v1/programmes/" + id;
    }

    /** The addresses of the people in it, in small letters, by their ids. */
    Map<String, String> people() {
        return People.all(caller, atParticipants() + "/participants").stream()
                .collect(Collectors.toMap(
                        ProgrammeView::id, it -> it.path("email").asText().toLowerCase(Locale.ROOT)));
    }

    List<JsonNode> matches(JsonNode round) {
        return People.all(caller, addresses.matching() + "/v1/rounds/" + id(round) + "/matches");
    }

    JsonNode network(int throughRound) {
        return caller.get(atMatching() + "/network?throughRound=" + throughRound)
                .expect(200)
                .json();
    }

    List<JsonNode> growth() {
        return items(caller.get(atMatching() + "/growth").expect(200).json().path("items"));
    }

    static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    static String id(JsonNode thing) {
        return thing.path("id").asText();
    }

    /** Who is in a match. */
    static List<String> seats(JsonNode match) {
        return items(match.path("participants")).stream().map(JsonNode::asText).toList();
    }
}

package org.unmentoring.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The mails that reached people, as the mail catcher shows them. */
public final class Mailbox {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /** Links are spent for everybody: journeys that follow each other meet the same people. */
    private static final Set<String> FOLLOWED = new HashSet<>();

    private final String catcher;

    public Mailbox(String catcher) {
        this.catcher = catcher;
    }

    /** A link mailed to somebody that leads to a page and was not followed yet; waits for the mail. */
    public String link(String to, String page) {
        var link = Pattern.compile("https?://\\S+" + Pattern.quote(page) + "\\S*");
        var found = new ArrayList<String>();
        Patience.until("a mail to %s with a link to %s".formatted(to, page), LONGEST, () -> {
            for (var mail : to(to)) {
                var matcher = link.matcher(text(mail));
                if (matcher.find() && FOLLOWED.add(matcher.group())) {
                    return found.add(matcher.group());
                }
            }
            return false;
        });
        return found.get(0);
    }

    public String token(String to, String page) {
        return link(to, page).replaceAll(".*[?&]token=", "");
    }

    /** How many mails of a kind each address got (in small letters), the kind known by how its subject reads, in any language. */
    Map<String, Integer> countBySubject(String... words) {
        var counts = new HashMap<String, Integer>();
        for (var mail : items("/api/messages")) {
            if (Stream.of(words).anyMatch(mail.path("subject").asText()::contains)) {
                counts.merge(mail.path("to").asText().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** One mail, to tell two of a kind apart by what is in it. */
    public String text(JsonNode mail) {
        return Caller.anonymous()
                .get(catcher + "/api/messages/" + mail.path("id").asText())
                .expect(200)
                .json()
                .path("text")
                .asText();
    }

    public List<JsonNode> to(String address) {
        return items("/api/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private List<JsonNode> items(String path) {
        var items = Caller.anonymous().get(catcher + path).expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}

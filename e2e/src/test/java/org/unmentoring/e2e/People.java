package org.unmentoring.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unmentoring.launcher.home.Addresses;

/** What participants and organisers do over HTTP and mail. */
public final class People {
    private final Addresses addresses;
    private final Mailbox mails;

    public People(Addresses addresses, Mailbox mails) {
        this.addresses = addresses;
        this.mails = mails;
    }

    public Caller signIn(String email) {
        Caller.anonymous()
                .post(addresses.participants() + "/v1/sign-in-links", Map.of("email", email))
                .expect(202);
        return with(mails.token(email, "/sign-in?token="));
    }

    private Caller with(String token) {
        return Caller.with(session(token).expect(200).json().path("accessToken").asText());
    }

    Reply session(String token) {
        return Caller.anonymous().post(addresses.participants() + "/v1/sessions", Map.of("token", token));
    }

    void register(String programme, String name, String email) {
        Caller.anonymous()
                .post(
                        addresses.participants() + "/v1/registrations",
                        Map.of(
                                "programme", programme,
                                "name", name,
                                "email", email,
                                "organisation", "Canolfan Arloesi Llan"))
                .expect(202);
    }

    Reply confirm(String token) {
        return Caller.anonymous()
                .post(addresses.participants() + "/v1/registrations/confirmations", Map.of("token", token));
    }

    Reply answer(Caller person, String match, String participant, Map<String, Object> outcome) {
        return person.put(addresses.matching() + "/v1/matches/" + match + "/outcomes/" + participant, outcome);
    }

    /** All pages of a list. */
    public static List<JsonNode> all(Caller caller, String url) {
        var items = new ArrayList<JsonNode>();
        var next = url + (url.contains("?") ? "&" : "?") + "limit=200";
        var cursor = "";
        while (cursor != null) {
            var page = caller.get(cursor.isEmpty() ? next : next + "&cursor=" + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(items::add);
            cursor = page.path("next").isTextual() ? page.path("next").asText() : null;
        }
        return items;
    }
}

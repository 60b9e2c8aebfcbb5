package org.unmentoring.web.mydata;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.notifications.Notifications;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;
import org.unmentoring.web.session.SessionCookie;

/** Taking one's data away, having it kept and not used, objecting, and being erased. */
@ApplicationScoped
class Rights {
    private static final String PAGE = "/me/data";
    private final Participants participants;
    private final Matching matching;
    private final Notifications notifications;
    private final SessionCookie session;
    private final ObjectMapper json;

    Rights(
            Participants participants,
            Matching matching,
            Notifications notifications,
            SessionCookie session,
            ObjectMapper json) {
        this.participants = participants;
        this.matching = matching;
        this.notifications = notifications;
        this.session = session;
        this.json = json;
    }

    TemplateInstance page() {
        return MyDataPages.data(participants.me());
    }

    /** One file with what each service keeps: all of it or none, so that nobody takes a part for the whole. */
    Response export() {
        try {
            var all = json.createObjectNode();
            all.set("participants", json.readTree(participants.export()));
            all.set("matching", json.readTree(matching.export()));
            all.set("notification", json.readTree(notifications.export()));
            return Response.ok(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"unmentoring-my-data.json\"")
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Response restrict(boolean restricted) {
        participants.restrict(restricted);
        return Redirect.to((restricted ? Notice.RESTRICTED : Notice.USEDAGAIN).at(PAGE));
    }

    Response object(boolean objects) {
        participants.object(objects);
        return Redirect.to((objects ? Notice.HIDDEN : Notice.SHOWN).at(PAGE));
    }

    Response erase() {
        var receipt = participants.erase();
        return Redirect.to("/erased/" + receipt.id(), session.none());
    }
}

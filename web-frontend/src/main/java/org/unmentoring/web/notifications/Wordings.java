package org.unmentoring.web.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.web.neighbour.ProgrammeId;

/** notification-service: what a programme's mails say in its own words. */
@ApplicationScoped
public class Wordings {
    private static final int VERSIONS = 20;
    private final WordingsClient client;

    Wordings(@RestClient WordingsClient client) {
        this.client = client;
    }

    public List<WordedMail> of(ProgrammeId programme) {
        return client.all(programme).items();
    }

    public StoredWording of(ProgrammeId programme, String template, String language) {
        var response = client.one(programme, template, language);
        return new StoredWording(response.getEntity(), response.getHeaderString(HttpHeaders.ETAG));
    }

    public void say(ProgrammeId programme, String template, String language, String version, Wording wording) {
        client.say(programme, template, language, version, wording);
    }

    public MailPreview preview(ProgrammeId programme, String template, String language, Wording wording) {
        return client.preview(programme, template, language, wording);
    }

    /** To the organiser who asks, and nobody else. */
    public void test(ProgrammeId programme, String template, String language) {
        client.test(programme, template, language);
    }

    /** The newest first. */
    public List<WordingVersion> versions(ProgrammeId programme, String template, String language) {
        return client.versions(programme, template, language, VERSIONS).items();
    }

    public void restore(ProgrammeId programme, String template, String language, int number) {
        client.restore(programme, template, language, number);
    }
}

package org.unmentoring.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.unmentoring.web.neighbour.ProgrammeId;

/** matching-service: anonymous data of programmes, for everybody. */
@ApplicationScoped
public class OpenData {
    /** Where the dataset itself is asked for, beside its other forms. */
    public static final String JSON = "dataset.json";

    public record Publications(List<Publication> items) {}

    /** Without a time of withdrawal as long as it is there. */
    public record Publication(
            int version,
            String licence,
            Instant publishedAt,
            Instant withdrawnAt,
            int throughRound,
            int people,
            int matches) {}

    public record Preview(
            boolean safe, int throughRound, int people, int edges, Protection protection, List<InPeriod> rounds) {}

    public record Protection(
            int k,
            String outcomes,
            int roundsTogether,
            List<String> sectors,
            int sectorsMerged,
            int matches,
            int withheld) {}

    /** Without figures that would be small numbers. */
    public record InPeriod(
            String rounds,
            int matches,
            Integer met,
            Integer notMet,
            Integer unconfirmed,
            Integer notKnownToHaveMet,
            int withheld) {}

    private final OpenDataClient client;

    OpenData(@RestClient OpenDataClient client) {
        this.client = client;
    }

    public List<Publication> published(ProgrammeId programme) {
        return client.published(programme).items();
    }

    public Preview preview(ProgrammeId programme) {
        return client.preview(programme);
    }

    /** @param key the same for the same press of the button, so that pressing twice publishes once */
    public void publish(ProgrammeId programme, String key, String licence) {
        client.publish(programme, key, new OpenDataClient.Request(licence));
    }

    public void withdraw(ProgrammeId programme, int version) {
        client.withdraw(programme, version);
    }

    public RestResponse<byte[]> file(ProgrammeId programme, int version, String file) {
        return file.equals(JSON) ? client.dataset(programme, version) : client.file(programme, version, file);
    }
}

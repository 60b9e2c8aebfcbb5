package org.unmentoring.web.opendata;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.unmentoring.web.matching.OpenData;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

/** Seeing what would be published, publishing it, and taking it away again. */
@ApplicationScoped
class PublishingData {
    private static final String TAB = "open-data";
    private static final Set<String> LICENCES = Set.of("OGL-UK-3.0", "CC-BY-4.0");

    private final Participants participants;
    private final OpenData data;
    private final Page page;

    PublishingData(Participants participants, OpenData data, Page page) {
        this.participants = participants;
        this.data = data;
        this.page = page;
    }

    TemplateInstance page(ProgrammeId id) {
        return page(id, new Errors());
    }

    Response publish(ProgrammeId id, String key, String licence) {
        var words = page.words(OpenDataWords.class);
        if (licence == null || !LICENCES.contains(licence))
            return again(id, new Errors().add("licence-ogl", words.licenceMissing()));
        try {
            data.publish(id, key, licence);
            return Redirect.to(Notice.OPENDATAPUBLISHED.at("/organise/" + id + "/open-data"));
        } catch (ServiceProblem problem) {
            if (problem.status() != 400 && problem.status() != 409 && problem.status() != 422) throw problem;
            return again(id, new Errors().add("", words.notPublished()));
        }
    }

    Response withdraw(ProgrammeId id, int version) {
        data.withdraw(id, version);
        return Redirect.to(Notice.OPENDATAWITHDRAWN.at("/organise/" + id + "/open-data"));
    }

    private Response again(ProgrammeId id, Errors errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(id, errors))
                .build();
    }

    private TemplateInstance page(ProgrammeId id, Errors errors) {
        return OpenDataPages.publishing(
                Organised.at(TAB, participants.programme(id)),
                data.preview(id),
                data.published(id),
                UUID.randomUUID().toString(),
                errors);
    }
}

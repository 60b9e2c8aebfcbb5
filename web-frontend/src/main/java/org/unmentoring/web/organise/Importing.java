package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.participants.Participants;

/** Spreadsheets in: checked first, then imported, with a report either way. */
@ApplicationScoped
class Importing {
    private final Participants participants;
    private final Matching matching;
    private final Page page;

    Importing(Participants participants, Matching matching, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    TemplateInstance people(ProgrammeId id, String cursor) {
        return people(id, cursor, new Errors());
    }

    TemplateInstance rounds(ProgrammeId id) {
        return rounds(id, new Errors());
    }

    Response importPeople(ProgrammeId id, Upload upload) {
        return answer(
                upload,
                errors -> people(id, null, errors),
                () -> report(
                        id, "people", ImportView.of(participants.importPeople(id, upload.dryRun(), upload.bytes()))));
    }

    Response importHistory(ProgrammeId id, Upload upload) {
        return answer(
                upload,
                errors -> rounds(id, errors),
                () -> report(id, "rounds", ImportView.of(matching.importHistory(id, upload.dryRun(), upload.bytes()))));
    }

    private Response answer(
            Upload upload, Function<Errors, TemplateInstance> again, Supplier<TemplateInstance> report) {
        var words = page.words(OrganiseWords.class);
        var errors = upload.check(words);
        if (!errors.any()) {
            try {
                return Response.ok(report.get()).build();
            } catch (ServiceProblem problem) {
                switch (problem.status()) {
                    case 400, 415, 422 -> errors.add("file", words.fileNotReadable());
                    case 413 -> errors.add("file", words.fileTooBig());
                    default -> throw problem;
                }
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(again.apply(errors))
                .build();
    }

    private TemplateInstance people(ProgrammeId id, String cursor, Errors errors) {
        return OrganisePages.people(organised(id, "people"), participants.people(id, cursor), errors);
    }

    private TemplateInstance rounds(ProgrammeId id, Errors errors) {
        return OrganisePages.rounds(organised(id, "rounds"), matching.rounds(id), errors);
    }

    private TemplateInstance report(ProgrammeId id, String tab, ImportView report) {
        return OrganisePages.report(organised(id, tab), report, new Errors());
    }

    private Organised organised(ProgrammeId id, String tab) {
        return Organised.at(tab, participants.programme(id));
    }
}

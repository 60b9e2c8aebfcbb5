package org.unmentoring.web.organise;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unmentoring.web.matching.Matching;
import org.unmentoring.web.neighbour.ImportId;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

/** Spreadsheets in: checked first, then imported, with a report either way. */
@ApplicationScoped
class Importing {
    private static final String PEOPLE = "people";
    private static final PeopleFilter EVERYBODY = new PeopleFilter("", "");

    private final Participants participants;
    private final Matching matching;
    private final Page page;

    Importing(Participants participants, Matching matching, Page page) {
        this.participants = participants;
        this.matching = matching;
        this.page = page;
    }

    TemplateInstance people(ProgrammeId id, String cursor, PeopleFilter filter) {
        return people(id, cursor, filter, new Errors());
    }

    TemplateInstance rounds(ProgrammeId id) {
        return rounds(id, new Errors());
    }

    Response importPeople(ProgrammeId id, Upload upload) {
        return answer(upload, errors -> people(id, null, EVERYBODY, errors), () -> imported(id, upload));
    }

    private Response imported(ProgrammeId id, Upload upload) {
        if (!upload.isLarge()) {
            var report = participants.importPeople(id, upload.dryRun(), upload.bytes());
            return Response.ok(report(id, PEOPLE, ImportView.of(report))).build();
        }
        var state = participants.importPeopleLater(id, upload.dryRun(), upload.bytes());
        return Redirect.to("/organise/" + id + "/people/imports/" + state.id());
    }

    /** Large lists come in after the answer: how far they are, and in the end what became of them. */
    TemplateInstance state(ProgrammeId id, ImportId imported) {
        var state = participants.importState(id, imported);
        var report = state.isOver() ? ImportView.of(participants.importReport(id, imported)) : null;
        return OrganisePages.importState(organised(id, PEOPLE), state, report);
    }

    byte[] reportCsv(ProgrammeId id, ImportId imported) {
        return participants.importReportCsv(id, imported);
    }

    Response importHistory(ProgrammeId id, Upload upload) {
        return answer(upload, errors -> rounds(id, errors), () -> Response.ok(report(
                        id, "rounds", ImportView.of(matching.importHistory(id, upload.dryRun(), upload.bytes()))))
                .build());
    }

    private Response answer(Upload upload, Function<Errors, TemplateInstance> again, Supplier<Response> done) {
        var words = page.words(OrganiseWords.class);
        var errors = upload.check(words);
        if (!errors.any()) {
            try {
                return done.get();
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

    private TemplateInstance people(ProgrammeId id, String cursor, PeopleFilter filter, Errors errors) {
        var people = filter.any()
                ? PeopleView.found(
                        participants.everybody(id).values().stream()
                                .filter(filter::finds)
                                .toList(),
                        filter)
                : PeopleView.of(participants.people(id, cursor), filter);
        return OrganisePages.people(organised(id, PEOPLE), people, errors);
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

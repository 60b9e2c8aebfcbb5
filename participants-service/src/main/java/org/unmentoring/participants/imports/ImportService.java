package org.unmentoring.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.audit.Actor;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;

/** Takes an organiser's file: read and judged first, then brought in as a whole or not at all. */
@ApplicationScoped
class ImportService {
    private static final Logger LOG = Logger.getLogger(ImportService.class);

    private final Intake intake;
    private final LaterImports later;
    private final ProgrammeService programmes;
    private final ImportTurn turn;
    private final Caller caller;

    ImportService(Intake intake, LaterImports later, ProgrammeService programmes, ImportTurn turn, Caller caller) {
        this.intake = intake;
        this.later = later;
        this.programmes = programmes;
        this.turn = turn;
        this.caller = caller;
    }

    static byte[] content(FileUpload file) {
        if (file == null) {
            throw Problem.invalid("/file", "file-missing", "Please send the spreadsheet as the part named file.");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kept now and made afterwards. */
    ImportState accept(ProgrammeId programme, boolean dryRun, ColumnNames columns, byte[] content) {
        caller.mustOrganise(programme.value());
        programmes.get(programme);
        return later.accept(programme, dryRun, columns, content);
    }

    ImportState state(ProgrammeId programme, ImportId id) {
        caller.mustOrganise(programme.value());
        return later.state(programme, id);
    }

    ImportReport report(ProgrammeId programme, ImportId id) {
        caller.mustOrganise(programme.value());
        return later.report(programme, id);
    }

    /** What is wrong with the file is told to who asks; what is only in the way is tried again. */
    void makeLater(ImportId id, Actor askedBy) {
        try {
            turn.take(() -> {
                later.begin(id, askedBy).ifPresent(work -> log(work.programme(), intake.makeLater(id, work)));
                return id;
            });
        } catch (Problem problem) {
            if (problem.status() >= 500 || problem.status() == 409) throw problem;
            later.fail(id, problem);
        }
    }

    ImportReport bringIn(ProgrammeId programme, boolean dryRun, ColumnNames columns, byte[] content) {
        caller.mustOrganise(programme.value());
        var report = turn.take(() -> {
            var file = PeopleFile.read(content, columns);
            return dryRun ? intake.rehearse(programme, file) : intake.bringIn(programme, file);
        });
        log(programme, report);
        return report;
    }

    private static void log(ProgrammeId programme, ImportReport report) {
        LOG.infof(
                "import into programme %s%s: %d accepted, %d updated, %d unchanged, %d rejected",
                programme,
                report.dryRun() ? " (dry run)" : "",
                report.accepted(),
                report.updated(),
                report.unchanged(),
                report.rejected());
    }
}

package org.unmentoring.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.participants.programme.ProgrammeId;

/** Takes an organiser's file: read and judged first, then brought in as a whole or not at all. */
@ApplicationScoped
class ImportService {
    private static final Logger LOG = Logger.getLogger(ImportService.class);

    private final Intake intake;
    private final ImportTurn turn;
    private final Caller caller;

    ImportService(Intake intake, ImportTurn turn, Caller caller) {
        this.intake = intake;
        this.turn = turn;
        this.caller = caller;
    }

    ImportReport bringInUpload(ProgrammeId programme, boolean dryRun, FileUpload file) {
        if (file == null) {
            throw Problem.invalid("/file", "file-missing", "Please send the spreadsheet as the part named file.");
        }
        try {
            return bringIn(programme, dryRun, Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport bringIn(ProgrammeId programme, boolean dryRun, byte[] content) {
        caller.mustOrganise(programme.value());
        var report = turn.take(() -> {
            var file = PeopleFile.read(content);
            return dryRun ? intake.rehearse(programme, file) : intake.bringIn(programme, file);
        });
        LOG.infof(
                "import into programme %s%s: %d accepted, %d updated, %d unchanged, %d rejected",
                programme,
                dryRun ? " (dry run)" : "",
                report.accepted(),
                report.updated(),
                report.unchanged(),
                report.rejected());
        return report;
    }
}

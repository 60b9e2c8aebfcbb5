package org.unmentoring.participants.imports;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.programme.ProgrammeId;

/** A list that is brought in after the answer, and what became of it. */
@Entity
class PeopleImport {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ImportId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme"))
    private ProgrammeId programme;

    private boolean dryRun;

    @JdbcTypeCode(SqlTypes.JSON)
    private ColumnNames columnNames;

    private byte[] content;
    private String status;
    private Integer rows;
    private int rowsDone;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportReport report;

    private String problemCode;
    private String problemDetail;
    private Instant madeAt;
    private Instant overAt;

    protected PeopleImport() {}

    PeopleImport(ProgrammeId programme, boolean dryRun, ColumnNames columns, byte[] content, Instant now) {
        this.id = ImportId.next();
        this.programme = programme;
        this.dryRun = dryRun;
        this.columnNames = columns;
        this.content = content;
        this.status = "waiting";
        this.madeAt = now;
    }

    void begin(int found) {
        status = "running";
        rows = found;
        rowsDone = 0;
    }

    void done(ImportReport made, Instant now) {
        over("done", now);
        rowsDone = rows;
        report = made;
    }

    void fail(Problem why, Instant now) {
        over("failed", now);
        problemCode = why.code();
        problemDetail = why.getMessage();
    }

    private void over(String how, Instant now) {
        status = how;
        content = null;
        overAt = now;
    }

    ImportId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isOver() {
        return overAt != null;
    }

    PeopleFile file() {
        return PeopleFile.read(content, columnNames);
    }

    Optional<ImportReport> report() {
        return Optional.ofNullable(report);
    }

    ImportState state() {
        var trouble = problemCode == null ? null : new ImportState.Trouble(problemCode, problemDetail);
        return new ImportState(id, dryRun, status, rows, rowsDone, madeAt, overAt, trouble);
    }
}

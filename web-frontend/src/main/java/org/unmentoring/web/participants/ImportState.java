package org.unmentoring.web.participants;

import org.unmentoring.web.neighbour.ImportId;

/**
 * How far an import is that goes on after its answer.
 *
 * @param rows null while the file is being read
 * @param problem null unless the file could not be brought in
 */
public record ImportState(ImportId id, boolean dryRun, String status, Integer rows, int rowsDone, Trouble problem) {
    public record Trouble(String code) {}

    public int total() {
        return rows == null ? 0 : rows;
    }

    public boolean isOver() {
        return "done".equals(status);
    }

    public boolean isFailed() {
        return problem != null;
    }
}

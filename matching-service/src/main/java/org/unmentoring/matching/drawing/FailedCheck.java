package org.unmentoring.matching.drawing;

import java.util.List;
import org.unmentoring.base.problem.Problem;

/** What was drawn must not be published: it breaks a rule, or does not cost what it says. A fault of ours. */
final class FailedCheck extends RuntimeException {

    private static final long serialVersionUID = 1;

    FailedCheck(List<String> faults) {
        super(String.join("; ", faults), null, false, false);
    }

    FailedCheck(RuntimeException fault) {
        super("it broke off", fault);
    }

    static Problem problem() {
        return Problem.of(
                500,
                "draw-failed-its-check",
                "What was drawn did not stand its check, so nothing was kept. Please tell the operator.");
    }
}

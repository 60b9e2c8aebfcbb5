package org.unmentoring.participants.secondfactor;

import java.time.Duration;
import java.util.List;
import org.unmentoring.base.problem.Problem;

/** What came of a code. No exception, since the try is to be kept whatever the answer is. */
public sealed interface Given {
    /** @param recoveryCodes where it ended the set-up: to be shown this once; else none */
    record Right(List<String> recoveryCodes) implements Given {
        @Override
        public String toString() {
            return "a right code"; // kept out of logs
        }
    }

    record Wrong(Problem problem) implements Given {
        static Wrong code() {
            return new Wrong(Problem.of(
                    400,
                    "code-wrong",
                    "This code is not right, has been used, or is too old. Please give the next one."));
        }

        static Wrong tooOften(Duration wait) {
            return new Wrong(Problem.of(
                            429,
                            "codes-wrong-too-often",
                            "Too many codes were wrong. None is taken for a while; please wait.")
                    .retryAfter(wait));
        }

        static Wrong nothingSetUp() {
            return new Wrong(
                    Problem.of(409, "second-factor-missing", "No second step is set up, or its set-up took too long."));
        }
    }
}

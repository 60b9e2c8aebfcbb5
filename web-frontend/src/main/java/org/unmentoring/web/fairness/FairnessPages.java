package org.unmentoring.web.fairness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.matching.Proof;
import org.unmentoring.web.matching.Round;
import org.unmentoring.web.organise.Organised;

@CheckedTemplate(basePath = "fairness")
class FairnessPages {
    static native TemplateInstance proof(
            Organised programme, Round round, Proof proof, List<String> reached, Commands commands);

    /** What anybody can type to check; the same in every language. */
    record Commands(String seed, String round) {
        static Commands of(Proof proof, Round round) {
            return proof == null
                    ? null
                    : new Commands(
                            "printf %s " + quoted(proof.seed()) + " | sha256sum",
                            "./unmentoring verify-round " + file(round));
        }

        /** As one word for a shell, whatever a sandbox's seed is. */
        private static String quoted(String seed) {
            return "'" + seed.replace("'", "'\\''") + "'";
        }

        static String file(Round round) {
            return "round-" + round.id() + "-proof.json";
        }
    }

    private FairnessPages() {}
}

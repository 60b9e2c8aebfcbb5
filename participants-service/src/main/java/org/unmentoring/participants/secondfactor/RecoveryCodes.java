package org.unmentoring.participants.secondfactor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record RecoveryCodes(
        @Schema(
                examples = "[\"mfrg-gzdf-mztw-q2lk\"]",
                description = "Each works once in place of a code; shown this once")
        List<String> recoveryCodes) {
    @Override
    public String toString() {
        return "recovery codes"; // kept out of logs
    }
}

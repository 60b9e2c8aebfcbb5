package org.unmentoring.participants.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** An organisation's name as somebody wrote it; the key is what two spellings of the same name share. */
record OrganisationName(String written, String key) {
    static OrganisationName of(String typed) {
        var written = typed.strip().replaceAll("\\s+", " ");
        var key = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return new OrganisationName(written, key);
    }

    /** In capitals only: of two spellings the other one is the better. */
    boolean shouted() {
        return written.equals(written.toUpperCase(Locale.ROOT));
    }
}

package org.unmentoring.web.participants;

import org.unmentoring.web.neighbour.ProgrammeId;

/** Of somebody who is signed in; what is null is left out. */
public record NewComplaint(String kind, String words, ProgrammeId programme) {
    public record OfAnyone(
            String kind, String words, ProgrammeId programme, String name, String email, String language) {}

    public OfAnyone by(String name, String email, String language) {
        return new OfAnyone(kind, words, programme, name, email, language);
    }
}

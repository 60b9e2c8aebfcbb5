package org.unmentoring.participants.registration;

import org.unmentoring.participants.programme.ProgrammeId;

/** Somebody whom an organisation named, and who has not typed anything. */
public record NamedPerson(
        ProgrammeId programme, String name, String email, String organisation, String jobTitle, String language) {
    NewRegistration asIfTyped() {
        return new NewRegistration(
                programme, name, email, organisation, jobTitle, null, language, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "somebody named for programme " + programme; // nothing personal in a log
    }
}

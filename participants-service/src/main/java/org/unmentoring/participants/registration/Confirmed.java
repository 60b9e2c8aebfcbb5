package org.unmentoring.participants.registration;

import org.unmentoring.participants.programme.ProgrammeBrief;

record Confirmed(String status, ProgrammeBrief programme, String name) {
    static Confirmed of(ProgrammeBrief programme, String name) {
        return new Confirmed("confirmed", programme, name);
    }
}

package org.unmentoring.participants.complaint;

import org.unmentoring.participants.notification.Message;
import org.unmentoring.participants.participant.Person;

/** Whom an answer goes to. */
record Writer(String name, String email, String language) {
    static Writer of(Person person) {
        return new Writer(person.name(), person.email(), person.description().language());
    }

    Message.Recipient recipient() {
        return new Message.Recipient(name, email, language);
    }

    @Override
    public String toString() {
        return "a writer"; // kept out of logs
    }
}

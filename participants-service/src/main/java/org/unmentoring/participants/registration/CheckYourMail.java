package org.unmentoring.participants.registration;

/** The one answer to whoever signs up, known or not. */
record CheckYourMail(String status) {
    static final CheckYourMail ANSWER = new CheckYourMail("check-your-mail");
}

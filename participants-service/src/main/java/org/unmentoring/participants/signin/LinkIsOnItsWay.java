package org.unmentoring.participants.signin;

/** The one answer to whoever wants to sign in, known or not. */
record LinkIsOnItsWay(String status) {
    static final LinkIsOnItsWay ANSWER = new LinkIsOnItsWay("check-your-mail");
}

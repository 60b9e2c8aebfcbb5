package org.unmentoring.web.participants;

import java.time.Instant;

public record SecondFactor(boolean setUp, Instant setUpAt, boolean given, int recoveryCodesLeft, boolean required) {
    public record SetUp(String secret, String address) {}
}

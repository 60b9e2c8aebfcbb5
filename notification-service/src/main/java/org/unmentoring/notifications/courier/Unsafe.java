package org.unmentoring.notifications.courier;

/** An address that we will not call, with a word for why. */
final class Unsafe extends RuntimeException {
    private final String code;

    Unsafe(String code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}

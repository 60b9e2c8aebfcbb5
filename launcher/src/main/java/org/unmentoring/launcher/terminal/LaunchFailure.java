package org.unmentoring.launcher.terminal;

/** Why the suite can't run, in words for the person who started it. */
public final class LaunchFailure extends RuntimeException {
    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

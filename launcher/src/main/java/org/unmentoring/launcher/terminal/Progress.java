package org.unmentoring.launcher.terminal;

import java.io.PrintStream;
import java.util.List;

/** What the person at the terminal sees: plain lines, and on a terminal one line that moves while something is awaited. */
public final class Progress {
    private static final String CLEAR_LINE = "\r\u001b[K";
    private final PrintStream out;
    private final boolean terminal;
    private boolean moving;

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public synchronized void say(String text) {
        if (moving) {
            out.print(CLEAR_LINE);
            moving = false;
        }
        out.println(text);
        out.flush();
    }

    public void ready(String what, String detail) {
        say("  %-22s %s".formatted(what, detail));
    }

    /** Shown on a terminal only: a log file has no use for it. */
    public synchronized void waiting(List<String> forWhat, long seconds) {
        if (terminal && !forWhat.isEmpty()) {
            out.print("%s  waiting for %s (%d s)".formatted(CLEAR_LINE, String.join(", ", forWhat), seconds));
            out.flush();
            moving = true;
        }
    }
}

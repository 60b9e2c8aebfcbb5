package org.unmentoring.launcher;

import org.unmentoring.launcher.home.Addresses;
import org.unmentoring.launcher.terminal.LaunchFailure;

/** What was asked for on the command line. The script `unmentoring` explains these to people (`--help`). */
record Options(boolean reset, boolean sampleData, int portOffset) {

    static Options parse(String... arguments) {
        var reset = false;
        var sampleData = true;
        var portOffset = 0;
        for (var i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--reset" -> reset = true;
                case "--no-sample-data" -> sampleData = false;
                case "--port-offset" -> portOffset = offset(i + 1 < arguments.length ? arguments[++i] : "nothing");
                default ->
                    throw new LaunchFailure(
                            "“%s” is not an option. ./unmentoring --help lists them.".formatted(arguments[i]));
            }
        }
        return new Options(reset, sampleData, portOffset);
    }

    private static int offset(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= Addresses.LARGEST_OFFSET) {
            return Integer.parseInt(text);
        }
        throw new LaunchFailure(
                "--port-offset needs a number from 0 to %d, not “%s”.".formatted(Addresses.LARGEST_OFFSET, text));
    }
}

package org.unmentoring.launcher.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import org.unmentoring.launcher.terminal.LaunchFailure;

/** PostgreSQL refuses to run as root. On Linux it can be shown another user by `unshare`, where that is allowed. */
final class SuperUser {
    private SuperUser() {}

    static void mustBeAbleToRunPostgres() {
        if (new UnixSystem().getUid() == 0 && !unshareWorks()) {
            throw new LaunchFailure(
                    "PostgreSQL does not run as root, and “unshare -U” is not allowed here. Start as an ordinary user, or name a PostgreSQL server by UNMENTORING_JDBC_BASE (such as jdbc:postgresql://localhost:5432/), UNMENTORING_JDBC_USER and UNMENTORING_JDBC_PASSWORD.");
        }
    }

    private static boolean unshareWorks() {
        try {
            return new ProcessBuilder("unshare", "-U", "id", "-un")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.unmentoring.notifications.sequence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The time by which a mail is due: the database's, so that no replica sends early, however wrong its own clock. */
@ApplicationScoped
class TrueTime {
    private final FollowerRepository followers;

    TrueTime(FollowerRepository followers) {
        this.followers = followers;
    }

    Instant now() {
        return followers.databaseTime();
    }
}

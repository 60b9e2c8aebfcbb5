package org.unmentoring.web.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** notification-service: the mails. */
@ApplicationScoped
public class Notifications {
    private final NotificationsClient client;

    Notifications(@RestClient NotificationsClient client) {
        this.client = client;
    }

    /** All that it keeps about the person who looks, as JSON. */
    public byte[] export() {
        return client.export();
    }
}

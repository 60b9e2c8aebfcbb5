package org.unmentoring.notifications.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** Many messages in one request. */
@ApplicationScoped
class Bulk {
    private final BulkReader reader;
    private final MessageService service;

    Bulk(BulkReader reader, MessageService service) {
        this.reader = reader;
        this.service = service;
    }

    BulkAnswer send(byte[] body, String mediaType) {
        var rows = reader.read(body, mediaType);
        try {
            return service.sendMany(rows);
        } catch (PersistenceException keyTakenMeanwhile) {
            // Another request with some of the same keys was faster; now its messages can be seen.
            return service.sendMany(rows);
        }
    }
}

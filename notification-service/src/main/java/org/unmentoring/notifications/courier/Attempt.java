package org.unmentoring.notifications.courier;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import java.util.concurrent.TimeoutException;

/** One request, from its connection until it is over; a connection that comes after that posts nothing any more. */
class Attempt {
    private HttpClientRequest request;
    private boolean over;

    synchronized Future<HttpClientRequest> begin(HttpClientRequest made) {
        request = made;
        if (!over) return Future.succeededFuture(made);
        made.reset();
        return Future.failedFuture(new TimeoutException());
    }

    /** Closes the connection: the answer's body may be endless, or dripped a byte a minute, and nobody reads it. */
    synchronized void end() {
        over = true;
        if (request != null) request.reset();
    }
}

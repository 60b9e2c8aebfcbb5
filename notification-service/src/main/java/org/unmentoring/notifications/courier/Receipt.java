package org.unmentoring.notifications.courier;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * What became of a parcel: the answer's status, or a word for why there was none. Of the answer nothing else is kept.
 */
public record Receipt(Integer status, String reason) {
    public boolean isTaken() {
        return status != null && status >= 200 && status < 300;
    }

    public boolean isGone() {
        return status != null && status == 410;
    }

    /** Whoever is there needs a rest, as far as anybody is there. A 4xx is about this parcel only. */
    public boolean isOverwhelmed() {
        return status == null || status >= 500 || status == 429;
    }

    static Receipt answered(int status) {
        return new Receipt(status, status >= 300 && status < 400 ? "redirect-not-followed" : null);
    }

    static Receipt failed(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unsafe unsafe) return new Receipt(null, unsafe.code());
            if (cause instanceof SSLException) return new Receipt(null, "tls-failed");
            if (cause instanceof UnknownHostException) return new Receipt(null, "host-unknown");
            if (cause instanceof TimeoutException) return new Receipt(null, "no-answer");
            if (cause instanceof ConnectException) return new Receipt(null, "no-connection");
            if (!(cause instanceof CompletionException) && cause.getCause() == null) break;
        }
        return new Receipt(null, "connection-lost");
    }
}

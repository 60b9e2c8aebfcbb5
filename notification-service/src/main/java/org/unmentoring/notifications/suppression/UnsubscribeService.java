package org.unmentoring.notifications.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.unmentoring.base.problem.Problem;

@ApplicationScoped
class UnsubscribeService {
    private final UnsubscribeLink link;
    private final Suppressions suppressions;

    UnsubscribeService(UnsubscribeLink link, Suppressions suppressions) {
        this.link = link;
        this.suppressions = suppressions;
    }

    Response ask(String token) {
        address(token);
        return shown(UnsubscribePage.ASK);
    }

    Response unsubscribe(String token) {
        suppressions.unsubscribed(address(token));
        return shown(UnsubscribePage.DONE);
    }

    private String address(String token) {
        return link.read(token).orElseThrow(Problem::notFound);
    }

    private static Response shown(String page) {
        return Response.ok(page)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}

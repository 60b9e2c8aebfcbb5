package org.unmentoring.base.problem;

import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers what never reaches a resource: addresses that do not exist and bodies that are too large. */
@ApplicationScoped
class OutsideTheApi {
    /** Before Quarkus' own limit, which refuses without a word. */
    private static final int FIRST = Integer.MIN_VALUE;

    void routes(
            @Observes Router router,
            @ConfigProperty(name = "unmentoring.max-body-bytes", defaultValue = "10485760") long most) {
        router.route().order(FIRST).handler(request -> {
            if (length(request) > most) answer(request, 413);
            else request.next();
        });
        router.route().last().handler(request -> answer(request, 404));
    }

    private static long length(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    private static void answer(RoutingContext request, int status) {
        var response = request.response().setStatusCode(status).putHeader("Content-Type", ProblemAnswers.MEDIA_TYPE);
        if (status == 413) response.putHeader("Connection", "close");
        response.end(Json.encode(
                HttpStatus.problem(status).document(request.request().path())));
    }
}

package org.unmentoring.base.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can be thrown into one kind of answer; nothing of the exception itself goes out. */
class ProblemAnswers {
    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final Problem KEYS_AWAY = Problem.of(
                    503, "token-keys-away", "The keys that tokens are checked with can't be reached at the moment.")
            .retryAfter(Duration.ofSeconds(5));
    /** Forms, media types and languages that can't be taken apart are refused by Quarkus with whatever went wrong on the way. */
    private static final List<String> UNREADABLE =
            List.of(".FormBodyHandler.", ".MediaTypeHeaderDelegate.", ".LocaleMatcher.");

    static final String MEDIA_TYPE = "application/problem+json";

    private final AllowedMethods allowed;

    ProblemAnswers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem, UriInfo uri) {
        return answer(problem, uri);
    }

    @ServerExceptionMapper
    public Response invalidValues(ConstraintViolationException invalid, UriInfo uri) {
        return answer(InvalidValues.of(invalid), uri);
    }

    /** Validation breaks when it wants to say what is wrong in an Accept-Language that is none. */
    @ServerExceptionMapper
    public Response unsayable(ValidationException broken, UriInfo uri) {
        return anythingElse(broken.getCause() == null ? broken : broken.getCause(), uri);
    }

    // The second is named because Quarkus has a mapper for it, which tells Java names.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadableJson(JsonProcessingException unreadable, UriInfo uri) {
        return answer(UnreadableJson.of(unreadable), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response noToken(SecurityException refused, UriInfo uri) {
        return answer(keysAreAway(refused) ? KEYS_AWAY : HttpStatus.problem(401), uri);
    }

    /** A token can't be judged while whoever publishes the keys is away: that is not the caller's fault. */
    private static boolean keysAreAway(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause())
            if (cause instanceof IOException) return true;
        return false;
    }

    @ServerExceptionMapper
    public Response missingRole(ForbiddenException refused, UriInfo uri) {
        return answer(HttpStatus.problem(403), uri);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException refused, UriInfo uri) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException unreadable) return unreadableJson(unreadable, uri);
            if (cause instanceof Problem problem) return problem(problem, uri);
        }
        var status = refused.getResponse().getStatus();
        if (status >= 500) LOG.errorf(refused, "request failed with %d", status);
        return answer(HttpStatus.problem(status), uri);
    }

    @ServerExceptionMapper
    public Response wrongMethod(NotAllowedException refused, UriInfo uri) {
        var answer = answer(HttpStatus.problem(405), uri);
        return Response.fromResponse(answer)
                .header("Allow", allowed.at(uri.getRequestUri().getRawPath()))
                .build();
    }

    @ServerExceptionMapper
    public Response anythingElse(Throwable thrown, UriInfo uri) {
        if (UNREADABLE.stream().anyMatch(Arrays.toString(thrown.getStackTrace())::contains))
            return answer(HttpStatus.problem(400), uri);
        var known = DatabaseTrouble.in(thrown);
        if (known.isEmpty()) LOG.error("request failed", thrown);
        return answer(known.orElseGet(() -> HttpStatus.problem(500)), uri);
    }

    private static Response answer(Problem problem, UriInfo uri) {
        var answer = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(problem.document(uri.getRequestUri().getRawPath()));
        if (problem.retryAfter() != null)
            answer.header("Retry-After", problem.retryAfter().toSeconds());
        if (problem.status() == 401) answer.header("WWW-Authenticate", problem.challenge());
        return answer.build();
    }
}

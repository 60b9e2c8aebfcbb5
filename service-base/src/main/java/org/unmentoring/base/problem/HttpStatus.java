package org.unmentoring.base.problem;

/** What HTTP itself can refuse, in our words. */
final class HttpStatus {
    private HttpStatus() {}

    static Problem problem(int status) {
        return switch (status) {
            case 401 -> Problem.of(401, "token-missing", "Send a valid token: Authorization: Bearer ….");
            case 403 -> Problem.of(403, "role-missing", "Your token does not allow this.");
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "method-not-allowed", "This address does not take that method.");
            case 406 -> Problem.of(406, "not-acceptable", "This can't be given in any of the forms that you accept.");
            case 413 -> Problem.of(413, "body-too-large", "A body may have 10 MB at most.");
            case 415 -> Problem.of(415, "media-type-not-supported", "Send the body in a form that the contract names.");
            default ->
                status >= 500
                        ? Problem.of(500, "internal-error", "Something went wrong on our side. It is in our log.")
                        : Problem.of(status, "request-not-valid", "The request can't be understood.");
        };
    }
}

package org.unmentoring.base.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.unmentoring.base.problem.Problem;

/** Takes the Idempotency-Key from the header and the fingerprint from method, address and body as they are read. */
@Provider
@ConstrainedTo(RuntimeType.SERVER) // what a sister service answers is no part of our caller's request
class KeyReader implements ReaderInterceptor {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private final KeyedRequest keyed;

    @Inject
    KeyReader(KeyedRequest keyed) {
        this.keyed = keyed;
    }

    @ServerRequestFilter
    public void take(ContainerRequestContext request) {
        var key = request.getHeaderString(HEADER);
        if (key == null) return;
        if (!KEY.matcher(key).matches())
            throw Problem.of(
                    400, "idempotency-key-not-valid", "An Idempotency-Key has 1 to 255 visible ASCII characters.");
        keyed.take(
                key,
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "?"
                        + request.getUriInfo().getRequestUri().getRawQuery() + "\n");
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (keyed.key() != null) body.setInputStream(keyed.read(body.getInputStream()));
        return body.proceed();
    }
}

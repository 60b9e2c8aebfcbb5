package org.unmentoring.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** After a form: another page, fetched with GET, so that reloading it sends nothing again. */
public final class Redirect {
    private Redirect() {}

    // As a plain header: a URI would be made absolute with whatever host name the request claims.
    public static Response to(String path, NewCookie... cookies) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .cookie(cookies)
                .build();
    }
}

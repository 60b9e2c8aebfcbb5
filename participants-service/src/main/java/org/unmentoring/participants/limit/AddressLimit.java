package org.unmentoring.participants.limit;

import io.netty.util.NetUtil;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** By the network address only, never by whose mail address is typed: so the limit tells nothing of who is registered. */
@Limited
@Provider
class AddressLimit implements ContainerRequestFilter {
    private final RequestCounts counts;
    private final RoutingContext connection;

    AddressLimit(RequestCounts counts, RoutingContext connection) {
        this.counts = counts;
        this.connection = connection;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var address = connection.request().remoteAddress().hostAddress();
        if (isThisMachine(address)) return;
        LimitHeaders.keep(request, counts.ofAnAddress(address));
    }

    /** A front end here that does not say for whom it asks. */
    private static boolean isThisMachine(String address) {
        try {
            var bytes = NetUtil.createByteArrayFromIpAddressString(address);
            return bytes != null && InetAddress.getByAddress(bytes).isLoopbackAddress();
        } catch (UnknownHostException impossible) {
            return false;
        }
    }
}

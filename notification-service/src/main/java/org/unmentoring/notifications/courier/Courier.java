package org.unmentoring.notifications.courier;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.unmentoring.base.problem.Problem;

/**
 * Posts to addresses that strangers gave us, and to nothing behind our own walls. The address that was checked is the one
 * that is called, whatever its name means a moment later; the name is only told in the Host header and checked in the
 * certificate. Holds no thread while it waits.
 */
@Singleton
public class Courier {
    /** Of a few hundred silent receivers none waits for another; beyond that a receiver's turn waits. */
    private static final int CONNECTIONS = 500;

    private final CourierConfig config;
    private final Names names;
    private final PublicNetworks networks;
    private final HttpClient client;

    Courier(CourierConfig config, Names names, PublicNetworks networks, Vertx vertx, TlsConfigurationRegistry tls) {
        this.config = config;
        this.names = names;
        this.networks = networks;
        this.client = vertx.httpClientBuilder()
                .with(options(config, tls))
                // A lost connection is told by its request; here it would be an error in the log.
                .withConnectHandler(connection -> connection.exceptionHandler(told -> {}))
                .build();
    }

    private static HttpClientOptions options(CourierConfig config, TlsConfigurationRegistry tls) {
        var options = new HttpClientOptions()
                // A connection is for one parcel: a kept one would go on to an address checked long ago.
                .setKeepAlive(false)
                .setMaxPoolSize(CONNECTIONS)
                .setConnectTimeout((int) config.patience().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) config.patience().toMillis())
                .setTracingPolicy(TracingPolicy.IGNORE);
        // Certificates of an authority of one's own, when the operator names them.
        tls.get("webhooks").ifPresent(own -> options.setTrustOptions(own.getTrustStoreOptions()));
        return options;
    }

    /** @throws Problem 400 that says what is wrong with the address */
    public void mustBeSafe(String pointer, String url) {
        try {
            find(url);
        } catch (Unsafe unsafe) {
            throw Problem.invalid(pointer, unsafe.code(), unsafe.getMessage());
        } catch (UnknownHostException unknown) {
            throw Problem.invalid(pointer, "url-host-unknown", "There is no such host; is its name spelled right?");
        }
    }

    /** Always ends with a receipt, in bounded time. */
    public CompletionStage<Receipt> post(Parcel parcel) {
        var attempt = new Attempt();
        return CompletableFuture.supplyAsync(() -> options(parcel), Infrastructure.getDefaultWorkerPool())
                .thenCompose(options ->
                        send(options, parcel, attempt).toCompletionStage().toCompletableFuture())
                .orTimeout(config.patience().toMillis(), TimeUnit.MILLISECONDS)
                .handle((status, failure) -> {
                    attempt.end();
                    return failure == null ? Receipt.answered(status) : Receipt.failed(failure);
                });
    }

    private Future<Integer> send(RequestOptions options, Parcel parcel, Attempt attempt) {
        return client.request(options)
                // What goes wrong is told by the future; unheard, the client would log it as an error as well.
                .onSuccess(request -> request.exceptionHandler(told -> {}))
                .compose(attempt::begin)
                .compose(request -> {
                    parcel.headers().forEach(request::putHeader);
                    return request.putHeader("Content-Type", "application/json")
                            .putHeader("User-Agent", "UnMentoring-Webhooks/1")
                            .send(parcel.body());
                })
                .map(Courier::status);
    }

    /** All that is read of an answer. */
    private static int status(HttpClientResponse answer) {
        try {
            answer.pause().exceptionHandler(closedByUs -> {});
        } catch (IllegalStateException alreadyAllHere) {
            // and so nothing of it can be lost any more
        }
        return answer.statusCode();
    }

    private RequestOptions options(Parcel parcel) {
        try {
            return parcel.ours()
                    ? new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(parcel.url())
                    : found(parcel.url());
        } catch (UnknownHostException unknown) {
            throw new CompletionException(unknown);
        }
    }

    private RequestOptions found(String url) throws UnknownHostException {
        var found = find(url);
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        new InetSocketAddress(found.address(), found.to().port())))
                .setHost(found.to().host())
                .setPort(found.to().port())
                .setSsl(found.to().tls())
                .setURI(found.to().target())
                .setFollowRedirects(false);
    }

    private record Found(Destination to, InetAddress address) {}

    /** Every address of the name must be fit, not only the one that is taken: the others are its owner's as well. */
    private Found find(String url) throws UnknownHostException {
        var to = Destination.of(url, config);
        var addresses = names.addresses(to.host());
        if (addresses.isEmpty()) throw new UnknownHostException();
        if (!addresses.stream().allMatch(networks::allow))
            throw new Unsafe("url-address-refused", "This host is not on the public internet.");
        return new Found(to, addresses.get(0));
    }

    @PreDestroy
    void close() {
        client.close();
    }
}

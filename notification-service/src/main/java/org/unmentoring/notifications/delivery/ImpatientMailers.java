package org.unmentoring.notifications.delivery;

import io.quarkus.mailer.SentMail;
import io.quarkus.mailer.runtime.MailerSupport;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The mailer, with connections that hang up on a server that says nothing. Its own time-out only stops the waiting: the
 * silent connection would stay in the pool for good, and after a few of them no mail would leave until a restart, even
 * when the server has long recovered. There is no setting for it, so the one TCP client it makes is told. That client's
 * connections also {@link GatheredLines gather lines}.
 */
@Singleton
class ImpatientMailers {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Mailers mailers(
            Vertx vertx,
            io.vertx.mutiny.core.Vertx mutiny,
            MailersRuntimeConfig settings,
            LaunchMode mode,
            MailerSupport support,
            TlsConfigurationRegistry tls,
            Event<SentMail> sent,
            MailConfig config) {
        return new Mailers(impatient(vertx, config.silence()), mutiny, settings, mode, support, tls, sent);
    }

    void close(@Disposes Mailers mailers) {
        mailers.stop();
    }

    private interface Call {
        Object of(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static Vertx impatient(Vertx vertx, Duration silence) {
        return standIn(Vertx.class, (method, arguments) -> {
            if (!method.getName().equals("createNetClient") || !(arguments[0] instanceof NetClientOptions options))
                return method.invoke(vertx, arguments);
            options.setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setIdleTimeout((int) silence.toMillis())
                    .setConnectTimeout((int) silence.toMillis());
            return gathering(vertx.createNetClient(options));
        });
    }

    private static NetClient gathering(NetClient client) {
        return standIn(NetClient.class, (method, arguments) -> {
            var made = method.invoke(client, arguments);
            return method.getName().equals("connect") && made instanceof Future<?> connected
                    ? connected.map(socket -> GatheredLines.on((NetSocket) socket))
                    : made;
        });
    }

    private static <T> T standIn(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    try {
                        return call.of(method, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}

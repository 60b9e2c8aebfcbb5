package org.unmentoring.notifications.delivery;

import io.quarkus.mailer.SentMail;
import io.quarkus.mailer.runtime.MailerSupport;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The mailer, with connections that hang up on a server that says nothing. Its own time-out only stops the waiting: the
 * silent connection would stay in the pool for good, and after a few of them no mail would leave until a restart, even
 * when the server has long recovered. There is no setting for it, so the one TCP client it makes is told.
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

    private static Vertx impatient(Vertx vertx, Duration silence) {
        var interfaces = new Class<?>[] {Vertx.class};
        return (Vertx) Proxy.newProxyInstance(Vertx.class.getClassLoader(), interfaces, (proxy, method, arguments) -> {
            if (method.getName().equals("createNetClient") && arguments[0] instanceof NetClientOptions options)
                options.setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setIdleTimeout((int) silence.toMillis())
                        .setConnectTimeout((int) silence.toMillis());
            try {
                return method.invoke(vertx, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }
}

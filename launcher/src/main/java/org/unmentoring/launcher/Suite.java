package org.unmentoring.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.unmentoring.launcher.database.Database;
import org.unmentoring.launcher.database.DatabaseWatch;
import org.unmentoring.launcher.database.EmbeddedDatabase;
import org.unmentoring.launcher.database.ExternalDatabase;
import org.unmentoring.launcher.home.Addresses;
import org.unmentoring.launcher.home.Home;
import org.unmentoring.launcher.home.Secrets;
import org.unmentoring.launcher.mail.MailCatcher;
import org.unmentoring.launcher.sample.SampleData;
import org.unmentoring.launcher.sample.SampleSite;
import org.unmentoring.launcher.service.Leftovers;
import org.unmentoring.launcher.service.Service;
import org.unmentoring.launcher.service.ServiceEnvironment;
import org.unmentoring.launcher.service.ServiceProcess;
import org.unmentoring.launcher.terminal.LaunchFailure;
import org.unmentoring.launcher.terminal.Progress;

/** The whole suite on this machine: PostgreSQL, the mail catcher, the four services. Used by ./unmentoring, e2e and bench. */
public final class Suite implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path root;
    private final Home home;
    private final Addresses addresses;
    private final Progress progress;
    private final Secrets secrets;
    private final EmbeddedDatabase embedded;
    private final Database database;
    private final DatabaseWatch databaseWatch;
    private final MailCatcher mail;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private volatile boolean closed;

    /** @param root the project's folder, where the built services are */
    public Suite(Path root, Home home, Addresses addresses, Progress progress) {
        this.root = root;
        this.home = home;
        this.addresses = addresses;
        this.progress = progress;
        this.secrets = new Secrets(home.secrets());
        this.embedded = new EmbeddedDatabase(
                home.postgresql(), home.logs().resolve("postgresql.log"), addresses.databasePort(), secrets);
        this.database = ExternalDatabase.named(System.getenv(), secrets).orElse(embedded);
        this.databaseWatch = new DatabaseWatch(embedded, progress);
        this.mail = new MailCatcher("localhost", addresses.smtpPort(), addresses.mailPagesPort(), home.mail());
        var environment = new ServiceEnvironment(addresses, secrets, database);
        for (var service : Service.values()) {
            services.put(service, new ServiceProcess(service, root, home.folder(), home.logs(), environment, progress));
        }
    }

    /** Returns when everything is ready to be used. */
    public void start() {
        endLeftovers(home);
        addresses.mustBeFree(database == embedded);
        database.start();
        progress.ready("PostgreSQL", database.place());
        if (database == embedded) {
            databaseWatch.begin();
        }
        mail.start();
        progress.ready("mail catcher", addresses.mailPages());
        services.values().forEach(ServiceProcess::start);
        awaitServices();
    }

    /** Ends what an earlier launcher, itself killed, left running with this data folder. */
    static void endLeftovers(Home home) {
        Leftovers.end(home.folder());
        EmbeddedDatabase.endLeftover(home.postgresql());
    }

    /** Does nothing but tell whom it made when the sample is there already. */
    public SampleSite loadSampleData() {
        return new SampleData(
                        root.resolve("sample-data"),
                        addresses.participants(),
                        addresses.matching(),
                        secrets.operator(),
                        progress)
                .loadOnce(home.sampleDataNote());
    }

    private void awaitServices() {
        var awaited = new ArrayList<>(services.values());
        var began = System.nanoTime();
        while (!awaited.isEmpty() && !closed) {
            for (var ready : awaited.stream().filter(ServiceProcess::isReady).toList()) {
                awaited.remove(ready);
                progress.ready(ready.service().module(), "ready after " + tenths(System.nanoTime() - began));
            }
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (waited.compareTo(PATIENCE) > 0) {
                throw new LaunchFailure("%s did not become ready within %d s. The logs are in %s."
                        .formatted(names(awaited), PATIENCE.toSeconds(), home.logs()));
            }
            progress.waiting(names(awaited), waited.toSeconds());
            pause();
        }
    }

    private static List<String> names(List<ServiceProcess> services) {
        return services.stream().map(process -> process.service().module()).toList();
    }

    private static String tenths(long nanos) {
        return "%.1f s".formatted(nanos / 1e9);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while starting.", e);
        }
    }

    public Addresses addresses() {
        return addresses;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Path logs() {
        return home.logs();
    }

    public EmbeddedDatabase database() {
        return embedded;
    }

    public long pidOf(Service service) {
        return services.get(service).pid();
    }

    boolean isClosed() {
        return closed;
    }

    /** Services first, so that nobody misses the database; all are asked before any is waited for. */
    @Override
    public void close() {
        closed = true;
        databaseWatch.close();
        services.values().forEach(ServiceProcess::ask);
        services.values().forEach(ServiceProcess::close);
        mail.close();
        database.close();
        home.close();
    }
}

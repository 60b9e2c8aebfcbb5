package org.unmentoring.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.unmentoring.launcher.home.Secrets;
import org.unmentoring.launcher.terminal.LaunchFailure;

/** A real PostgreSQL server of the suite's own, durable as in production, its data kept between starts. */
public final class EmbeddedDatabase implements Database {
    private static final String ADMINISTRATOR = "postgres";
    /** Long enough to replay the log after a hard stop in the middle of a benchmark. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Path data;
    private final Path log;
    private final int port;
    private final Secrets secrets;
    private EmbeddedPostgres server;

    public EmbeddedDatabase(Path folder, Path log, int port, Secrets secrets) {
        this.folder = folder;
        this.data = dataIn(folder);
        this.log = log;
        this.port = port;
        this.secrets = secrets;
    }

    @Override
    public synchronized void start() {
        SuperUser.mustBeAbleToRunPostgres();
        endLeftover(folder);
        release();
        try {
            if (Files.notExists(initialised())) {
                // An interrupted first start leaves half a data directory, which PostgreSQL would refuse for ever.
                delete(data);
            }
            server = server().start();
            try (var connection = administrator()) {
                secure(connection);
                new Databases(connection).prepare(secrets::databasePassword);
            }
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new LaunchFailure(
                    "PostgreSQL could not start (%s). What it says of itself is in %s.".formatted(e.getMessage(), log),
                    e);
        }
    }

    private EmbeddedPostgres.Builder server() {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", secrets.databasePassword(ADMINISTRATOR))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                // The library switches both off, for tests; a suite that promises to lose nothing needs them.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "200");
    }

    /** The library lets everybody on this machine in without a password; after the first start nobody. */
    private void secure(Connection connection) throws IOException, SQLException {
        if (Files.exists(initialised())) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("alter role %s password %s"
                    .formatted(ADMINISTRATOR, Databases.literal(secrets.databasePassword(ADMINISTRATOR))));
            Files.writeString(data.resolve("pg_hba.conf"), """
                    # Written by the launcher: every connection needs a password.
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        }
        Files.createFile(initialised());
    }

    private Path initialised() {
        return folder.resolve("initialised");
    }

    private Connection administrator() throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl(ADMINISTRATOR), ADMINISTRATOR, secrets.databasePassword(ADMINISTRATOR));
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    @Override
    public String place() {
        return "localhost:" + port;
    }

    public Optional<Long> pid() {
        return Postmaster.of(data).map(Postmaster::pid);
    }

    /** Runs once, when the present server has ended for whatever reason. */
    public void whenEnded(Runnable then) {
        Postmaster.of(data).ifPresentOrElse(server -> server.whenEnded(then), then);
    }

    /** A server that was shut down takes its process file away; one that was killed leaves it. */
    public boolean wasShutDown() {
        return Files.notExists(data.resolve("postmaster.pid"));
    }

    /** Ends the server of an earlier start that was itself killed. */
    public static void endLeftover(Path folder) {
        Postmaster.of(dataIn(folder)).ifPresent(Postmaster::stop);
    }

    private static Path dataIn(Path folder) {
        return folder.resolve("data");
    }

    @Override
    public synchronized void close() {
        release();
        endLeftover(folder);
    }

    /** The library also holds a lock on the data directory, until it is told to stop its server. */
    private void release() {
        try {
            if (server != null) {
                server.close();
                server = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path top) throws IOException {
        if (Files.exists(top)) {
            try (var paths = Files.walk(top)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

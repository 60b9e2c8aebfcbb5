package org.unmentoring.launcher.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.unmentoring.launcher.home.Secrets;
import org.unmentoring.launcher.terminal.LaunchFailure;

/** A PostgreSQL server that somebody else runs; the suite makes its three databases there and never stops it. */
public final class ExternalDatabase implements Database {
    private final String base;
    private final String user;
    private final String password;
    private final Secrets secrets;

    private ExternalDatabase(String base, Map<String, String> environment, Secrets secrets) {
        this.base = base.endsWith("/") ? base : base + "/";
        this.user = environment.getOrDefault("UNMENTORING_JDBC_USER", "postgres");
        this.password = environment.getOrDefault("UNMENTORING_JDBC_PASSWORD", "");
        this.secrets = secrets;
    }

    public static Optional<Database> named(Map<String, String> environment, Secrets secrets) {
        return Optional.ofNullable(environment.get("UNMENTORING_JDBC_BASE"))
                .map(base -> new ExternalDatabase(base, environment, secrets));
    }

    @Override
    public void start() {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), user, password)) {
            new Databases(connection).prepare(secrets::databasePassword);
        } catch (SQLException e) {
            throw new LaunchFailure(
                    "PostgreSQL at %s (UNMENTORING_JDBC_BASE) can't be used as %s: %s"
                            .formatted(base, user, e.getMessage()),
                    e);
        }
    }

    @Override
    public String jdbcUrl(String database) {
        return base + database;
    }

    @Override
    public String place() {
        return base;
    }

    @Override
    public void close() {}
}

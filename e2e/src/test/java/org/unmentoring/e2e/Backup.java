package org.unmentoring.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.unmentoring.launcher.Suite;

/** A copy of one service's database, as an operator takes it, and its return; the service goes on, and meets an outage. */
final class Backup {
    private static final String ADMINISTRATOR = "postgres";

    private final Suite suite;
    private final String database;

    private Backup(Suite suite, String database) {
        this.suite = suite;
        this.database = database;
    }

    static Backup of(Suite suite, String database) throws SQLException {
        var backup = new Backup(suite, database);
        try (var administrator = connect(suite, ADMINISTRATOR)) {
            backup.alone(administrator);
            execute(administrator, "create database %1$s_backup template %1$s owner %1$s".formatted(database));
            execute(administrator, "alter database " + database + " allow_connections true");
        }
        return backup;
    }

    void restore() throws SQLException {
        try (var administrator = connect(suite, ADMINISTRATOR)) {
            alone(administrator);
            execute(administrator, "drop database " + database);
            execute(administrator, "alter database %1$s_backup rename to %1$s".formatted(database));
        }
    }

    private void alone(Connection administrator) throws SQLException {
        execute(administrator, "alter database " + database + " allow_connections false");
        execute(
                administrator,
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '" + database + "'");
    }

    static Connection connect(Suite suite, String database) throws SQLException {
        return DriverManager.getConnection(
                suite.database().jdbcUrl(database),
                ADMINISTRATOR,
                suite.secrets().databasePassword(ADMINISTRATOR));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

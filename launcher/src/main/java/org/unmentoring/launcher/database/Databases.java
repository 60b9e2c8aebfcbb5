package org.unmentoring.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** Makes the databases and their owners where they don't exist yet. Run at every start: each step may be repeated. */
final class Databases {
    private final Connection connection;

    Databases(Connection connection) {
        this.connection = connection;
    }

    void prepare(UnaryOperator<String> passwordOf) throws SQLException {
        for (var name : Database.NAMES) {
            if (isMissing("select 1 from pg_roles where rolname = ?", name)) {
                execute("create role %s login".formatted(name));
            }
            execute("alter role %s password %s".formatted(name, literal(passwordOf.apply(name))));
            if (isMissing("select 1 from pg_database where datname = ?", name)) {
                execute("create database %s owner %s".formatted(name, name));
            }
            execute("revoke connect on database %s from public".formatted(name));
        }
    }

    private boolean isMissing(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    /** Neither names nor passwords can be parameters of these statements; both are ours, the password is quoted all the same. */
    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

package org.unmentoring.notifications.message;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The service's own tables, looked at and bent where no request can. */
@Singleton
class Tables {
    @Inject
    DataSource database;

    String valuesOf(String id) throws SQLException {
        return first("select template_values from message where id = '" + id + "'");
    }

    long count(String sql) throws SQLException {
        return Long.parseLong(first(sql));
    }

    void update(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }

    private String first(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

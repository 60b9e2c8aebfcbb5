package org.unmentoring.matching.pass;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The one key, in the database: all replicas mark with the same, and nobody has to keep another secret. */
@Singleton
class PassKeys {
    private static final int BYTES = 32;

    private final DataSource database;

    PassKeys(DataSource database) {
        this.database = database;
    }

    byte[] only() {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("insert into pass_key (key) values (?) on conflict do nothing");
                var select = connection.prepareStatement("select key from pass_key")) {
            insert.setBytes(1, fresh());
            insert.executeUpdate();
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        } catch (SQLException trouble) {
            throw new IllegalStateException("the key of passes could not be read", trouble);
        }
    }

    private static byte[] fresh() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}

package org.unmentoring.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmentoring.launcher.home.Addresses;
import org.unmentoring.launcher.home.Secrets;
import org.unmentoring.launcher.terminal.Progress;

class EmbeddedDatabaseTest {
    @TempDir
    static Path folder;

    private static Secrets secrets;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws Exception {
        secrets = new Secrets(Files.createDirectories(folder.resolve("secret files")));
        database = new EmbeddedDatabase(
                folder.resolve("post gres"),
                folder.resolve("log"),
                Addresses.free().databasePort(),
                secrets);
        database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
        assertThat(database.pid()).isEmpty();
    }

    @Test
    void isDurableAndLetsOnlyOwnersIn() throws SQLException {
        try (var connection = as("matching", secrets.databasePassword("matching"))) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
        }
        assertThatThrownBy(() -> as("matching", "guessed")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect("matching", "participants", secrets.databasePassword("participants")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void keepsItsDataFromOneStartToTheNext() throws SQLException {
        run("create table kept (id int)");
        database.close();
        assertThat(database.wasShutDown()).isTrue();
        database.start();
        run("insert into kept values (1)");
    }

    @Test
    void beginsAgainWhereTheFirstStartWasInterrupted() throws Exception {
        database.close();
        Files.delete(folder.resolve("post gres/initialised"));
        Files.delete(folder.resolve("post gres/data/postgresql.conf"));
        database.start();
        run("create table fresh (id int)");
    }

    @Test
    void isStartedAgainAfterItWasKilled() throws Exception {
        run("create table survivor (id int)");
        try (var watch = new DatabaseWatch(database, new Progress(System.out, false))) {
            watch.begin();
            var killed = database.pid().orElseThrow();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (database.pid().filter(pid -> pid != killed).isEmpty() || !answers()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(200);
            }
        }
        run("insert into survivor values (1)");
    }

    private boolean answers() {
        try (var connection = as("matching", secrets.databasePassword("matching"))) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = as("matching", secrets.databasePassword("matching"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection as(String owner, String password) throws SQLException {
        return connect(owner, owner, password);
    }

    private Connection connect(String name, String user, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(name), user, password);
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

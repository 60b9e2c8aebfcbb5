package org.unmentoring.launcher.database;

import java.util.List;

/** The PostgreSQL server under the suite: its own, or one that somebody else runs. */
public interface Database extends AutoCloseable {
    /** One database and one owner of the same name for each service that keeps anything. */
    List<String> NAMES = List.of("participants", "matching", "notification");

    /** Returns when the server answers and the three databases exist. */
    void start();

    String jdbcUrl(String database);

    /** What people are told about where it is. */
    String place();

    /** Stops the server if it is ours; connected or not, nothing that was committed is lost. */
    @Override
    void close();
}

package org.unmentoring.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL for the tests of a service, empty at the start, and the key that the tests' tokens are signed with. */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres server;
    private boolean knowsKeys = true;

    /** With the argument keys=elsewhere the service must find the keys of tokens by itself. */
    @Override
    public void init(Map<String, String> arguments) {
        knowsKeys = !"elsewhere".equals(arguments.get("keys"));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"));
        config.put("quarkus.datasource.username", "postgres");
        config.put("quarkus.datasource.password", "postgres");
        config.put("smallrye.jwt.sign.key", TestTokens.privateKey());
        if (knowsKeys) config.put("mp.jwt.verify.publickey", TestTokens.publicKey());
        return config;
    }

    @Override
    public void stop() {
        try {
            if (server != null) server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.unmentoring.participants.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;

/** Counts in the database, in a statement of its own: the count must not wait for what the request does, nor go with it. */
@ApplicationScoped
class RequestCounts {
    private static final String COUNT = """
            insert into request_count (who, begun_at, requests) values (?, ?, 1)
            on conflict (who, begun_at) do update set requests = request_count.requests + 1 returning requests""";

    private final DataSource database;
    private final LimitConfig config;
    private final InstantSource clock;

    RequestCounts(DataSource database, LimitConfig config, InstantSource clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    Quota ofAnAddress(String address) {
        return use("address", config.ofAnAddress(), address);
    }

    Quota ofAClient(String client) {
        return use("client", config.ofAClient(), client);
    }

    private Quota use(String policy, int most, String who) {
        var now = clock.instant();
        var begun = now.truncatedTo(ChronoUnit.MINUTES);
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setString(1, hash(policy + " " + who));
            count.setObject(2, begun.atOffset(ZoneOffset.UTC));
            try (var rows = count.executeQuery()) {
                rows.next();
                return new Quota(policy, most, rows.getInt(1), begun, now);
            }
        } catch (SQLException trouble) {
            throw new GenericJDBCException("request counts", trouble);
        }
    }

    int forgetBefore(Instant limit) {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement("delete from request_count where begun_at < ?")) {
            forget.setObject(1, limit.atOffset(ZoneOffset.UTC));
            return forget.executeUpdate();
        } catch (SQLException trouble) {
            throw new GenericJDBCException("request counts", trouble);
        }
    }

    private static String hash(String who) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(who.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

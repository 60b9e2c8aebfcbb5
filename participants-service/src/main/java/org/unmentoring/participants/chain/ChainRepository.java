package org.unmentoring.participants.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** By JDBC, for the chain is read in stretches of thousands, and an entity would add nothing to what is never changed. */
@ApplicationScoped
class ChainRepository {
    private static final String ENTRY = "e.id, e.at, e.actor_kind, e.actor, e.deed, e.operation, e.programme, e.people";

    /** @param entry null where it is missing */
    record Link(long number, byte[] digest, UUID id, Sealed entry) {}

    record Head(long number, byte[] digest) {
        static final Head NONE = new Head(0, Sealed.BEFORE_ALL);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Session session;

    ChainRepository(Session session) {
        this.session = session;
    }

    /** One replica at a time makes links. */
    void hold() {
        session.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('audit chain'))) as held")
                .getSingleResult();
    }

    Head head() {
        return ask("select number, digest from audit_link order by number desc limit 1", ChainRepository::head).stream()
                .findFirst()
                .orElseGet(this::start);
    }

    /** Where the chain begins: at its newest anchor. */
    Head start() {
        return ask("select number, digest from audit_anchor order by number desc limit 1", ChainRepository::head)
                .stream()
                .findFirst()
                .orElse(Head.NONE);
    }

    Optional<Head> at(long number) {
        return ask(
                        "select number, digest from audit_link where number = ? union"
                                + " select number, digest from audit_anchor where number = ?",
                        ChainRepository::head,
                        number,
                        number)
                .stream()
                .findFirst();
    }

    /** Those that nobody sealed yet; they wait no more. Whoever is not committed yet is found the next time. */
    List<Sealed> takeWaiting(int most) {
        return ask(
                "with taken as (delete from audit_waiting where entry in"
                        + " (select entry from audit_waiting order by entry limit ?) returning entry) select " + ENTRY
                        + " from audit_entry e join taken on taken.entry = e.id order by e.id",
                row -> entry(row, 1),
                most);
    }

    void link(List<Link> links) {
        session.doWork(connection -> {
            try (var insert =
                    connection.prepareStatement("insert into audit_link (number, entry, digest) values (?, ?, ?)")) {
                for (var link : links) {
                    insert.setLong(1, link.number());
                    insert.setObject(2, link.id());
                    insert.setBytes(3, link.digest());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    List<Link> after(long number, int most) {
        return ask(
                "select l.number, l.digest, l.entry, " + ENTRY
                        + " from audit_link l left join audit_entry e on e.id = l.entry"
                        + " where l.number > ? order by l.number limit ?",
                row -> new Link(
                        row.getLong(1),
                        row.getBytes(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4) == null ? null : entry(row, 4)),
                number,
                most);
    }

    long waiting() {
        return ask("select count(*) from audit_waiting", row -> row.getLong(1)).get(0);
    }

    /** Neither in the chain nor waiting for it. */
    Optional<UUID> leftOut() {
        return ask(
                        "select id from audit_entry e where not exists (select from audit_link where entry = e.id)"
                                + " and not exists (select from audit_waiting where entry = e.id) order by id limit 1",
                        row -> row.getObject(1, UUID.class))
                .stream()
                .findFirst();
    }

    /** The last link before the first entry that is not older; the chain's start when there is none. */
    long lastBefore(Instant limit) {
        return ask(
                        "select coalesce((select min(l.number) - 1 from audit_link l join audit_entry e on e.id = l.entry"
                                + " where e.at >= ?), (select max(number) from audit_link), 0)",
                        row -> row.getLong(1),
                        limit.atOffset(ZoneOffset.UTC))
                .get(0);
    }

    void anchor(Head head, Instant now, long removed) {
        session.createNativeMutationQuery(
                        "insert into audit_anchor (number, digest, made_at, removed) values (:number, :digest, :now, :removed)")
                .setParameter("number", head.number())
                .setParameter("digest", head.digest())
                .setParameter("now", now)
                .setParameter("removed", removed)
                .executeUpdate();
    }

    int removeThrough(long number) {
        int removed = session.createNativeMutationQuery(
                        "delete from audit_entry where id in (select entry from audit_link where number <= :number)")
                .setParameter("number", number)
                .executeUpdate();
        session.createNativeMutationQuery("delete from audit_link where number <= :number")
                .setParameter("number", number)
                .executeUpdate();
        return removed;
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(1), row.getBytes(2));
    }

    private static Sealed entry(ResultSet row, int from) throws SQLException {
        return new Sealed(
                row.getObject(from, UUID.class),
                row.getObject(from + 1, OffsetDateTime.class).toInstant(),
                row.getString(from + 2),
                row.getString(from + 3),
                row.getString(from + 4),
                row.getString(from + 5),
                row.getObject(from + 6, UUID.class),
                (UUID[]) row.getArray(from + 7).getArray());
    }

    private <T> List<T> ask(String sql, Reader<T> reader, Object... values) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement ask = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) ask.setObject(i + 1, values[i]);
                var found = new ArrayList<T>();
                try (var row = ask.executeQuery()) {
                    while (row.next()) found.add(reader.read(row));
                }
                return found;
            }
        });
    }
}

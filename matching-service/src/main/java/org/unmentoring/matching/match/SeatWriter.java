package org.unmentoring.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.exception.GenericJDBCException;
import org.unmentoring.matching.ids.MatchId;
import org.unmentoring.matching.ids.RoundId;

/** Writes a whole round some thousand rows at a time, each column as one array. Belongs to the transaction at hand. */
@ApplicationScoped
class SeatWriter {

    private static final int AT_ONCE = 5000;

    private final DataSource database;

    SeatWriter(DataSource database) {
        this.database = database;
    }

    void writeMatches(RoundId round, List<MatchId> matches) {
        inParts(matches, "insert into match (id, round) select id, ? from unnest(?) id", (row, some) -> {
            row.setObject(1, round.value());
            row.setArray(2, row.getConnection().createArrayOf("uuid", column(some, MatchId::value)));
        });
    }

    void writeSeats(RoundId round, List<Placed> seats) {
        var sql = """
                insert into seat (round, participant, turn, match, organisation, organisation_name, sector, place, sat_out, cadence)
                select ?, * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        inParts(seats, sql, (row, some) -> {
            Connection it = row.getConnection();
            row.setObject(1, round.value());
            row.setArray(2, it.createArrayOf("uuid", column(some, seat -> seat.person()
                    .id()
                    .value())));
            row.setArray(3, it.createArrayOf("int2", column(some, Placed::turn)));
            row.setArray(4, it.createArrayOf("uuid", column(some, SeatWriter::match)));
            row.setArray(5, it.createArrayOf("uuid", column(some, seat -> seat.person()
                    .organisation())));
            row.setArray(6, it.createArrayOf("text", column(some, seat -> seat.person()
                    .organisationName())));
            row.setArray(7, it.createArrayOf("text", column(some, seat -> seat.person()
                    .sector())));
            row.setArray(8, it.createArrayOf("int4", column(some, Placed::place)));
            row.setArray(9, it.createArrayOf("bool", column(some, Placed::satOut)));
            row.setArray(10, it.createArrayOf("int2", column(some, seat -> seat.person()
                    .cadence())));
        });
    }

    private interface Filling<T> {
        void fill(java.sql.PreparedStatement row, List<T> some) throws SQLException;
    }

    private <T> void inParts(List<T> all, String sql, Filling<T> filling) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                filling.fill(statement, all.subList(from, Math.min(from + AT_ONCE, all.size())));
                statement.executeUpdate();
            }
        } catch (SQLException trouble) {
            throw new GenericJDBCException("a round's seats", trouble);
        }
    }

    private static <T> Object[] column(List<T> some, Function<T, Object> value) {
        return some.stream().map(value).toArray();
    }

    private static UUID match(Placed seat) {
        return seat.match() == null ? null : seat.match().value();
    }
}

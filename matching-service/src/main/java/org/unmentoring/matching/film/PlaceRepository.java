package org.unmentoring.matching.film;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.film.Placed.NewGroup;
import org.unmentoring.matching.film.Placed.NewPerson;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.RoundId;

@ApplicationScoped
class PlaceRepository {

    record Pair(Integer round, UUID one, UUID other) {}

    record PersonRow(UUID participant, Integer number, Integer x, Integer y) {}

    record GroupRow(String kind, String name, Integer number, Integer x, Integer y) {}

    private final Session database;

    PlaceRepository(Session database) {
        this.database = database;
    }

    void changed(RoundId round) {
        database.createNativeMutationQuery(
                        "insert into network_to_place (programme) select programme from round where id = :round")
                .setParameter("round", round.value())
                .executeUpdate();
    }

    List<ProgrammeId> changed() {
        return OneColumn.select(
                        database,
                        "select programme from network_to_place group by programme order by min(id)",
                        UUID.class)
                .getResultStream()
                .map(ProgrammeId::new)
                .toList();
    }

    List<Long> changes(ProgrammeId programme) {
        return OneColumn.select(database, "select id from network_to_place where programme = :programme", Long.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    /** Changes that were made meanwhile stay: they are not among these. */
    void done(List<Long> changes) {
        database.createNativeMutationQuery("delete from network_to_place where id = any(:changes)")
                .setParameter("changes", changes.toArray(Long[]::new))
                .executeUpdate();
    }

    List<Seated> seated(ProgrammeId programme) {
        return database.createNativeQuery("""
                        select round.number, seat.participant,
                               coalesce(cast(seat.organisation as text), lower(seat.organisation_name), ''),
                               coalesce(seat.sector, '')
                        from seat join round on round.id = seat.round
                        where round.programme = :programme and round.state = 'DRAWN'
                        order by round.number, seat.participant, seat.turn""", Seated.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    List<Pair> pairs(ProgrammeId programme) {
        return database.createNativeQuery("""
                        select number, one, other from introduced_pair
                        where programme = :programme order by number, one, other""", Pair.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    Placed placed(ProgrammeId programme) {
        var placed = new Placed();
        database.createNativeQuery("""
                        select participant, number, x, y from place_in_network
                        where programme = :programme order by number""", PersonRow.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .forEach(it -> placed.know(it.participant(), new Place(it.number(), it.x(), it.y())));
        database.createNativeQuery("""
                        select kind, name, number, x, y from place_of_group
                        where programme = :programme order by kind, number""", GroupRow.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .forEach(it ->
                        placed.know(GroupKind.valueOf(it.kind()), it.name(), new Place(it.number(), it.x(), it.y())));
        return placed;
    }

    void keep(ProgrammeId programme, Placed placed) {
        var people = placed.newPeople();
        database.createNativeMutationQuery("""
                        insert into place_in_network (programme, participant, number, x, y)
                        select :programme, * from unnest(:people, :numbers, :xs, :ys)""")
                .setParameter("programme", programme.value())
                .setParameter(
                        "people", people.stream().map(NewPerson::participant).toArray(UUID[]::new))
                .setParameter("numbers", of(people.stream().map(NewPerson::place), Place::number))
                .setParameter("xs", of(people.stream().map(NewPerson::place), Place::x))
                .setParameter("ys", of(people.stream().map(NewPerson::place), Place::y))
                .executeUpdate();
        var groups = placed.newGroups();
        database.createNativeMutationQuery("""
                        insert into place_of_group (programme, kind, name, number, x, y)
                        select :programme, * from unnest(:kinds, :names, :numbers, :xs, :ys)""")
                .setParameter("programme", programme.value())
                .setParameter(
                        "kinds", groups.stream().map(it -> it.kind().name()).toArray(String[]::new))
                .setParameter("names", groups.stream().map(NewGroup::name).toArray(String[]::new))
                .setParameter("numbers", of(groups.stream().map(NewGroup::place), Place::number))
                .setParameter("xs", of(groups.stream().map(NewGroup::place), Place::x))
                .setParameter("ys", of(groups.stream().map(NewGroup::place), Place::y))
                .executeUpdate();
    }

    private static Integer[] of(Stream<Place> places, Function<Place, Integer> what) {
        return places.map(what).toArray(Integer[]::new);
    }
}

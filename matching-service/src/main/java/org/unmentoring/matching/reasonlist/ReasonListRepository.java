package org.unmentoring.matching.reasonlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
class ReasonListRepository {

    private record Row(String key, String english, String welsh, Boolean retired) {}

    private final Session database;

    ReasonListRepository(Session database) {
        this.database = database;
    }

    ReasonList of(ProgrammeId programme) {
        return read(programme, "select version from reason_list where programme = :programme");
    }

    /** Nobody else changes it before the transaction at hand ends. */
    ReasonList held(ProgrammeId programme) {
        database.createNativeMutationQuery(
                        "insert into reason_list (programme, version) values (:programme, 0) on conflict do nothing")
                .setParameter("programme", programme.value())
                .executeUpdate();
        return read(programme, "select version from reason_list where programme = :programme for update");
    }

    private ReasonList read(ProgrammeId programme, String version) {
        return OneColumn.select(database, version, Long.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .findFirst()
                .filter(it -> it > 0)
                .map(it -> new ReasonList(programme, it, reasons(programme)))
                .orElseGet(() -> ReasonList.usual(programme));
    }

    private List<ListedReason> reasons(ProgrammeId programme) {
        return database.createNativeQuery(
                        "select key, english, welsh, retired from reason where programme = :programme order by place",
                        Row.class)
                .setParameter("programme", programme.value())
                .getResultStream()
                .map(it -> new ListedReason(new ReasonKey(it.key()), it.english(), it.welsh(), it.retired()))
                .toList();
    }

    void keep(ReasonList list) {
        var reasons = list.reasons();
        database.createNativeMutationQuery("delete from reason where programme = :programme")
                .setParameter("programme", list.programme().value())
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into reason (programme, key, place, english, welsh, retired)
                        select :programme, * from unnest(:keys, :places, :english, :welsh, :retired)""")
                .setParameter("programme", list.programme().value())
                .setParameter("keys", texts(reasons.stream().map(it -> it.key().word())))
                .setParameter(
                        "places", IntStream.range(0, reasons.size()).boxed().toArray(Integer[]::new))
                .setParameter("english", texts(reasons.stream().map(ListedReason::english)))
                .setParameter("welsh", texts(reasons.stream().map(ListedReason::welsh)))
                .setParameter(
                        "retired", reasons.stream().map(ListedReason::retired).toArray(Boolean[]::new))
                .executeUpdate();
        database.createNativeMutationQuery("update reason_list set version = :version where programme = :programme")
                .setParameter("programme", list.programme().value())
                .setParameter("version", list.version())
                .executeUpdate();
    }

    private static String[] texts(Stream<String> words) {
        return words.toArray(String[]::new);
    }
}

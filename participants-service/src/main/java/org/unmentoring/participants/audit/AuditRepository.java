package org.unmentoring.participants.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.sql.OneColumn;

/** Only ever appends and reads. */
@ApplicationScoped
class AuditRepository {
    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String LINES = """
            select e.id, e.at, e.actor_kind, e.actor, e.deed, e.operation, e.programme, p.name as in_programme,
                c.name as client
            from audit_entry e left join programme p on p.id = e.programme
            left join api_client c on e.actor_kind = 'partner' and cast(c.id as text) = e.actor where\s""";
    private static final String ABOUT_ME = "e.people && (select array_agg(id) from (select cast(:me as uuid) as id"
            + " union all select id from invitation where participant = :me union all select id from organiser_invitation"
            + " where email = (select email from participant where id = :me) union all select id from complaint"
            + " where email = (select email from participant where id = :me)) as mine)";

    /** An entry with the names that its ids have today. */
    record Line(
            UUID id,
            Instant at,
            String actorKind,
            String actor,
            String deed,
            String operation,
            UUID programme,
            String inProgramme,
            String client) {}

    private final Session session;

    AuditRepository(Session session) {
        this.session = session;
    }

    void append(Actor actor, String deed, UUID programme, UUID[] people, Instant now) {
        session.createNativeMutationQuery(
                        "insert into audit_entry (id, at, actor_kind, actor, deed, operation, programme, people)"
                                + " values (:id, :at, :kind, :actor, :deed, :operation, cast(:programme as uuid), :people)")
                .setParameter("id", TypedId.next())
                .setParameter("at", now)
                .setParameter("kind", actor.kind())
                .setParameter("actor", actor.name())
                .setParameter("deed", deed)
                .setParameter("operation", actor.operation())
                .setParameter("programme", programme == null ? null : programme.toString())
                .setParameter("people", people)
                .executeUpdate();
    }

    /** The newest first. */
    List<Line> about(UUID person, PageRequest page) {
        return session.createNativeQuery(
                        LINES + ABOUT_ME + " and e.id < :before order by e.id desc limit :most", Line.class)
                .setParameter("me", person)
                .setParameter("before", page.after().orElse(AFTER_ALL))
                .setParameter("most", page.limit() + 1)
                .getResultList();
    }

    /** What was done to a person's data, and what the person did. */
    List<Line> allOf(UUID person) {
        return session.createNativeQuery(LINES + "(" + ABOUT_ME + " or e.actor = :name) order by e.id", Line.class)
                .setParameter("me", person)
                .setParameter("name", person.toString())
                .getResultList();
    }

    /** Empty when nobody has asked, or there is no such person any more. */
    Optional<String> languageOf(UUID person) {
        return OneColumn.select(
                        session,
                        "select language from participant where id = :id and language is not null",
                        String.class)
                .setParameter("id", person)
                .uniqueResultOptional();
    }
}

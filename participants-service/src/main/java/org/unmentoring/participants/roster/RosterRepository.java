package org.unmentoring.participants.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

@ApplicationScoped
class RosterRepository {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** @param departed null for whoever has a place still */
    record Line(UUID participant, String departed, Instant at) {
        ParticipantId id() {
            return new ParticipantId(participant);
        }
    }

    /** Whom partners do not see, though they take part: they leave the partner's list as if they had left. */
    private static final String HIDDEN = "(exists (select from restriction where participant = enrolment.participant)"
            + " or exists (select from objection where participant = enrolment.participant and purpose = 'partners'))";

    private static final String CHANGED =
            "select participant, cast(null as text) as departed, updated_at as at from enrolment where true";

    /** Whoever went out of sight did so once: what they do since is not for partners, not even that they do something. */
    private static final String CHANGED_OF_AN_ORGANISATION = """
            select participant, case when status = 'left' or hidden_at is not null then 'left' end as departed,
                   coalesce(hidden_at, updated_at) as at
            from enrolment join participant on participant.id = enrolment.participant
            cross join lateral (select min(since) as hidden_at from (
                select since from restriction where participant = enrolment.participant
                union all select since from objection where participant = enrolment.participant and purpose = 'partners'
            ) as wish) as hidden
            where organisation = :organisation and coalesce(hidden_at, updated_at) >= :since""";

    private final Session session;

    RosterRepository(Session session) {
        this.session = session;
    }

    /**
     * Whatever a transaction that is still under way is going to show has changed after this, for each change bears the
     * time at which its transaction began.
     */
    Instant settled() {
        return OneColumn.select(
                        session,
                        "select least(now(), min(xact_start)) from pg_stat_activity"
                                + " where datname = current_database() and backend_type = 'client backend'",
                        Instant.class)
                .getSingleResult();
    }

    /** In the order of their ids, which nobody's coming and going changes. */
    List<Line> lines(ProgrammeId programme, PageRequest page) {
        return session.createNativeQuery("""
                        select participant, cast(null as text) as departed, updated_at as at from enrolment
                        where programme = :programme and participant > :after
                        order by participant limit :most""", Line.class)
                .setParameter("programme", programme.value())
                .setParameter("after", page.after().orElse(BEFORE_ALL))
                .setParameter("most", page.limit() + 1)
                .getResultList();
    }

    List<Line> linesOf(OrganisationId organisation, ProgrammeId programme, PageRequest page) {
        return session.createNativeQuery("""
                        select participant, cast(null as text) as departed, updated_at as at from enrolment
                        where programme = :programme and participant > :after and status <> 'left'
                        and exists (select from participant where id = enrolment.participant and organisation = :organisation)
                        and not """ + HIDDEN + """
                         order by participant limit :most""", Line.class)
                .setParameter("organisation", organisation.value())
                .setParameter("programme", programme.value())
                .setParameter("after", page.after().orElse(BEFORE_ALL))
                .setParameter("most", page.limit() + 1)
                .getResultList();
    }

    /** What changed since, of everybody or of one organisation's people, who see those that left no more. */
    List<Line> changes(Optional<OrganisationId> organisation, ProgrammeId programme, Instant since, PageRequest page) {
        var own = organisation.isPresent();
        var people = own ? CHANGED_OF_AN_ORGANISATION : CHANGED;
        var departures = "select participant, why, departed_at from departure where "
                + (own ? "organisation = :organisation" : "why = 'erased'");
        var query = session.createNativeQuery(
                        people + " and programme = :programme and participant > :after and updated_at >= :since"
                                + " union " + departures
                                + " and programme = :programme and participant > :after and departed_at >= :since"
                                + " order by participant limit :most",
                        Line.class)
                .setParameter("programme", programme.value())
                .setParameter("since", since)
                .setParameter("after", page.after().orElse(BEFORE_ALL))
                .setParameter("most", page.limit() + 1);
        organisation.ifPresent(of -> query.setParameter("organisation", of.value()));
        return query.getResultList();
    }

    int forgetBefore(Instant limit) {
        return session.createNativeMutationQuery("delete from departure where departed_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}

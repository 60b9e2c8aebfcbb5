package org.unmentoring.participants.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.programme.ProgrammeId;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, InvitationId> {
    private final ObjectMapper json;

    InvitationRepository(ObjectMapper json) {
        this.json = json;
    }

    /** A partner's changes in a programme wait for each other, so that none finds what another has not finished. */
    void hold(OrganisationId organisation, ProgrammeId programme) {
        getSession()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) as held")
                .setParameter("key", organisation + " invites to " + programme)
                .getSingleResult();
    }

    /** Held until the transaction ends: the person may be saying yes at this very moment. */
    Optional<Invitation> held(OrganisationId organisation, ProgrammeId programme, ExternalId externalId) {
        return find(
                        "organisation.value = ?1 and programme.value = ?2 and externalId.text = ?3",
                        organisation.value(),
                        programme.value(),
                        externalId.text())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those with one of these ids or one of these addresses; the values travel as arrays. */
    List<Invitation> known(
            OrganisationId organisation, ProgrammeId programme, Collection<String> ids, Collection<String> emails) {
        return getSession()
                .createNativeQuery("""
                        select * from invitation where organisation = :organisation and programme = :programme
                        and (external_id = any(:ids) or email = any(:emails))""", Invitation.class)
                .setParameter("organisation", organisation.value())
                .setParameter("programme", programme.value())
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("emails", emails.toArray(String[]::new))
                .getResultList();
    }

    /** Ten thousand in one statement. */
    void enter(OrganisationId organisation, ProgrammeId programme, List<InvitationRow> rows) {
        getSession()
                .createNativeMutationQuery("""
                        insert into invitation (id, programme, organisation, external_id, status, name, email, job_title,
                            language, invited_at, changed_at, version)
                        select id, :programme, :organisation, "externalId", 'invited', name, email, "jobTitle", language,
                            now, now, 0
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entered (id uuid, "externalId" text, name text,
                            email text, "jobTitle" text, language text, now timestamptz)""")
                .setParameter("organisation", organisation.value())
                .setParameter("programme", programme.value())
                .setParameter("rows", text(rows))
                .executeUpdate();
    }

    /** Held until the transaction ends; whom somebody else is asking right now is left to them. */
    List<Invitation> notAsked(OrganisationId organisation, ProgrammeId programme, int most) {
        return getSession()
                .createNativeQuery("""
                        select * from invitation where organisation = :organisation and programme = :programme
                        and status = 'invited' and registration is null
                        order by id limit :most for update skip locked""", Invitation.class)
                .setParameter("organisation", organisation.value())
                .setParameter("programme", programme.value())
                .setParameter("most", most)
                .getResultList();
    }

    /** Whether no work of the same line came before it and is still to be done. */
    @Transactional
    boolean isFirstInLine(String task, String line, String instance) {
        return getSession()
                .createNativeQuery("""
                        select not exists (select from scheduled_tasks
                        where task_name = :task and starts_with(task_instance, :line) and task_instance < :instance)""", Boolean.class)
                .setParameter("task", task)
                .setParameter("line", line)
                .setParameter("instance", instance)
                .getSingleResult();
    }

    /** In one statement for all. The version stays: nothing changed of what the partner sees. */
    void asked(Map<InvitationId, UUID> registrations) {
        getSession()
                .createNativeMutationQuery("""
                        update invitation set registration = cast(asked.registration as uuid)
                        from unnest(:ids, :registrations) as asked (id, registration)
                        where invitation.id = cast(asked.id as uuid)""")
                .setParameter(
                        "ids",
                        registrations.keySet().stream().map(Object::toString).toArray(String[]::new))
                .setParameter(
                        "registrations",
                        registrations.values().stream().map(Object::toString).toArray(String[]::new))
                .executeUpdate();
    }

    Optional<Invitation> withRegistration(UUID registration) {
        return find("registration", registration)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Invitation> unansweredSince(Instant limit, int most) {
        return find("status = 'invited' and invitedAt < ?1 order by invitedAt", limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    private String text(List<InvitationRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

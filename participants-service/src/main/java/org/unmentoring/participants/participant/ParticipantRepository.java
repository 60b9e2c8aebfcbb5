package org.unmentoring.participants.participant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.text.Email;

@ApplicationScoped
class ParticipantRepository implements PanacheRepositoryBase<Participant, ParticipantId> {
    private final StatelessSession readOnly;
    private final ObjectMapper json;

    ParticipantRepository(StatelessSession readOnly, ObjectMapper json) {
        this.readOnly = readOnly;
        this.json = json;
    }

    Optional<Participant> withEmail(Email email) {
        return find("email", email.text()).firstResultOptional();
    }

    Stream<Person> withEmails(Collection<String> emails) {
        return withAny("email", emails.toArray(String[]::new));
    }

    Stream<Person> withIds(Collection<ParticipantId> ids) {
        return withAny("id", ids.stream().map(ParticipantId::value).toArray(UUID[]::new));
    }

    /**
     * The values travel as one array: a spreadsheet may name more people than a statement takes values. And a hundred
     * thousand people are only read, so no session needs to remember them.
     */
    private Stream<Person> withAny(String column, Object[] values) {
        return readOnly.createNativeQuery(
                        "select * from participant where " + column + " = any(:values)", Participant.class)
                .setParameter("values", values)
                .getResultStream()
                .map(Participant::person);
    }

    /** Whose data is kept and not used. */
    Set<UUID> restricted(Collection<ParticipantId> ids) {
        return Set.copyOf(OneColumn.select(
                        getSession(), "select participant from restriction where participant = any(:ids)", UUID.class)
                .setParameter("ids", ids.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .getResultList());
    }

    Set<UUID> objectingToPartners(Collection<ParticipantId> ids) {
        return Set.copyOf(OneColumn.select(
                        getSession(),
                        "select participant from objection where purpose = 'partners' and participant = any(:ids)",
                        UUID.class)
                .setParameter("ids", ids.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .getResultList());
    }

    /** Held until the transaction ends, so that of two changes on the same state only one finds it unchanged. */
    Participant lock(ParticipantId id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Problem::notFound);
    }

    /**
     * Enters those whose address is free, in one statement: two people may use the same new address at the same moment,
     * and a spreadsheet may hold a hundred thousand.
     *
     * @return how many were entered
     */
    int enter(List<Participant> participants) {
        return getSession()
                .createNativeMutationQuery("""
                        insert into participant (id, email, name, organisation, job_title, interests, language,
                            meeting_modes, self_described, created_at, version)
                        select id, email, name, organisation, "jobTitle", interests, language,
                            "meetingModes", "selfDescribed", "createdAt", 0
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entered (id uuid, email text, name text,
                            organisation uuid, "jobTitle" text, interests text, language text, "meetingModes" text[],
                            "selfDescribed" boolean, "createdAt" timestamptz)
                        on conflict (email) do nothing""")
                .setParameter("rows", rows(participants))
                .executeUpdate();
    }

    /** Each of them shows it, so each is another version from now on. */
    void move(OrganisationId from, OrganisationId into) {
        getSession()
                .createNativeMutationQuery("update participant set organisation = :into, version = version + 1"
                        + " where organisation = :from")
                .setParameter("from", from.value())
                .setParameter("into", into.value())
                .executeUpdate();
    }

    private String rows(List<Participant> participants) {
        try {
            return json.writeValueAsString(
                    participants.stream().map(Participant::row).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

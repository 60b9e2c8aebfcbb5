package org.unmentoring.participants.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.participants.text.Email;

@ApplicationScoped
class ParticipantRepository implements PanacheRepositoryBase<Participant, ParticipantId> {
    Optional<Participant> withEmail(Email email) {
        return find("email", email.text()).firstResultOptional();
    }

    List<Participant> withEmails(Collection<String> emails) {
        return list("array_contains(?1, email)", (Object) emails.toArray(String[]::new));
    }

    List<Participant> withIds(Collection<ParticipantId> ids) {
        return list("array_contains(?1, id.value)", (Object)
                ids.stream().map(ParticipantId::value).toArray(UUID[]::new));
    }

    /** Held until the transaction ends, so that of two changes on the same state only one finds it unchanged. */
    Participant lock(ParticipantId id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Problem::notFound);
    }

    /** @return false when somebody with this address is there already */
    boolean enter(Participant participant) {
        var person = participant.person();
        var described = person.description();
        return getSession()
                        .createNativeMutationQuery("""
                                insert into participant (id, email, name, organisation, job_title, interests, language,
                                    meeting_modes, self_described, created_at, version)
                                values (:id, :email, :name, :organisation, :jobTitle, :interests, :language,
                                    string_to_array(:modes, ','), :selfDescribed, :now, 0)
                                on conflict (email) do nothing""")
                        .setParameter("id", person.id().value())
                        .setParameter("email", person.email())
                        .setParameter("name", described.name())
                        .setParameter(
                                "organisation",
                                described.organisation() == null
                                        ? null
                                        : described.organisation().value(),
                                UUID.class)
                        .setParameter("jobTitle", described.jobTitle(), String.class)
                        .setParameter("interests", described.interests(), String.class)
                        .setParameter("language", described.language())
                        .setParameter("modes", String.join(",", MeetingMode.words(described.meetingModes())))
                        .setParameter("selfDescribed", person.selfDescribed())
                        .setParameter("now", person.createdAt())
                        .executeUpdate()
                == 1;
    }
}

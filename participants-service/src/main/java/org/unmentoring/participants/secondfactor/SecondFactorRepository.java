package org.unmentoring.participants.secondfactor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.unmentoring.participants.participant.ParticipantId;

@ApplicationScoped
class SecondFactorRepository implements PanacheRepositoryBase<SecondFactor, ParticipantId> {
    Optional<SecondFactor> of(ParticipantId participant) {
        return findByIdOptional(participant);
    }

    /** Of codes that are tried at the same moment each waits for the one before. */
    Optional<SecondFactor> held(ParticipantId participant) {
        return findByIdOptional(participant, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Made when there is none yet, once, whoever else asks at the same moment. */
    SecondFactor heldOrNew(ParticipantId participant) {
        getSession()
                .createNativeMutationQuery("insert into second_factor (participant, last_step, wrong_codes)"
                        + " values (:participant, 0, 0) on conflict do nothing")
                .setParameter("participant", participant.value())
                .executeUpdate();
        return held(participant).orElseThrow();
    }

    void keepCodes(ParticipantId participant, List<RecoveryCode> codes) {
        forgetCodes(participant);
        for (var code : codes)
            getSession()
                    .createNativeMutationQuery(
                            "insert into recovery_code (participant, code_hash) values (:participant, :hash)")
                    .setParameter("participant", participant.value())
                    .setParameter("hash", code.hash())
                    .executeUpdate();
    }

    /** @return whether it was there; it is not any more */
    boolean spend(ParticipantId participant, RecoveryCode code) {
        return getSession()
                        .createNativeMutationQuery(
                                "delete from recovery_code where participant = :participant and code_hash = :hash")
                        .setParameter("participant", participant.value())
                        .setParameter("hash", code.hash())
                        .executeUpdate()
                > 0;
    }

    int codesLeft(ParticipantId participant) {
        return getSession()
                .createNativeQuery(
                        "select cast(count(*) as integer) from recovery_code where participant = :participant",
                        Integer.class)
                .setParameter("participant", participant.value())
                .getSingleResult();
    }

    private void forgetCodes(ParticipantId participant) {
        getSession()
                .createNativeMutationQuery("delete from recovery_code where participant = :participant")
                .setParameter("participant", participant.value())
                .executeUpdate();
    }
}

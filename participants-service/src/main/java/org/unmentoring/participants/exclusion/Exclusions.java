package org.unmentoring.participants.exclusion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;

/** The door to who is never put in touch with whom, for the rooms beside this one. */
@ApplicationScoped
@Transactional
public class Exclusions {
    private final OwnExclusionRepository own;
    private final ApartRepository apart;

    Exclusions(OwnExclusionRepository own, ApartRepository apart) {
        this.own = own;
        this.apart = apart;
    }

    public List<OwnExclusionView> madeBy(ParticipantId participant) {
        return own.of(participant).stream().map(OwnExclusion::view).toList();
    }

    /** Of those who were erased nothing is left, not even that somebody did not want to meet them. */
    public int forget(ParticipantId erased) {
        return own.forget(erased);
    }

    /** For people from one id to another who of the programme is not for them, whoever of the two or of the organisers said so. */
    public Map<ParticipantId, List<ParticipantId>> between(
            ParticipantId from, ParticipantId to, ProgrammeId programme) {
        return apart.in(programme, from, to)
                .collect(groupingBy(ApartRepository.Pair::one, mapping(ApartRepository.Pair::other, toList())));
    }
}

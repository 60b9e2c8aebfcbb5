package org.unmentoring.participants.programme;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.patch.MergePatch;

@ApplicationScoped
public class ProgrammeService {
    private final ProgrammeRepository programmes;
    private final OrganiserRepository organisers;
    private final MergePatch mergePatch;
    private final Caller caller;
    private final InstantSource clock;

    ProgrammeService(
            ProgrammeRepository programmes,
            OrganiserRepository organisers,
            MergePatch mergePatch,
            Caller caller,
            InstantSource clock) {
        this.programmes = programmes;
        this.organisers = organisers;
        this.mergePatch = mergePatch;
        this.caller = caller;
        this.clock = clock;
    }

    /** An organiser who opens another programme organises it too. */
    @Idempotent
    @Transactional
    ProgrammeView open(NewProgramme wanted) {
        var programme = new Programme(wanted.details(), Boolean.TRUE.equals(wanted.sandbox()), clock.instant());
        programmes.persistAndFlush(programme);
        if (caller.has(Roles.ORGANISER)) {
            organisers.enter(programme.id(), new ParticipantId(caller.id()), clock.instant());
        }
        return programme.view();
    }

    @Transactional
    Page<ProgrammeView> list(PageRequest page) {
        return Page.of(programmes.all(page), page, programme -> programme.id().value())
                .map(Programme::view);
    }

    @Transactional
    public ProgrammeView get(ProgrammeId id) {
        return programmes.get(id).view();
    }

    @Transactional
    Community community(ProgrammeId id) {
        programmes.get(id);
        return programmes.community(id);
    }

    @Transactional
    public Optional<ProgrammeView> find(ProgrammeId id) {
        return programmes.findByIdOptional(id).map(Programme::view);
    }

    @Transactional
    public Map<ProgrammeId, ProgrammeBrief> named(Collection<ProgrammeId> ids) {
        if (ids.isEmpty()) return Map.of();
        return programmes.withIds(ids).stream()
                .map(programme -> programme.view().brief())
                .collect(Collectors.toMap(ProgrammeBrief::id, Function.identity()));
    }

    @Transactional
    ProgrammeView change(ProgrammeId id, IfMatch ifMatch, JsonNode patch) {
        caller.mustOrganise(id.value());
        var programme = programmes.lock(id);
        IfMatch.check(ifMatch, programme.version());
        programme.describe(mergePatch.apply(programme.details(), patch));
        programmes.flush();
        return programme.view();
    }

    /**
     * A test key is to reach it.
     *
     * @return false when it is no sandbox
     * @throws Problem 409 when there are people in it whose address is no test address
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean openToTestKeys(ProgrammeId id) {
        var programme = programmes.lock(id);
        if (!programme.view().sandbox()) return false;
        if (programmes.hasOtherThanTestPeople(id))
            throw Problem.of(
                    409,
                    "sandbox-has-real-people",
                    "People with other than test addresses are in this sandbox. Please make another one for test keys.");
        programme.openToTestKeys();
        return true;
    }

    /** Held until the transaction ends: what concerns a whole programme is done one after the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProgrammeView hold(ProgrammeId id) {
        return programmes.lock(id).view();
    }
}

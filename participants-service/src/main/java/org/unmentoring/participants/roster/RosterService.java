package org.unmentoring.participants.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.enrolment.ProgrammePeople;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.reach.Reach;
import org.unmentoring.participants.restriction.Restrictions;

/** Who has a place in a programme: everybody for its organisers, the own organisation's people for a partner. */
@ApplicationScoped
class RosterService {
    /** A copy that has not been brought up to date for so long is better read anew. */
    static final Duration REMEMBERED = Duration.ofDays(90);

    private final RosterRepository roster;
    private final Enrolments enrolments;
    private final ProgrammePeople members;
    private final ProgrammeService programmes;
    private final Reach reach;
    private final Restrictions restrictions;
    private final Trail trail;
    private final Caller caller;
    private final InstantSource clock;

    RosterService(
            RosterRepository roster,
            Enrolments enrolments,
            ProgrammePeople members,
            ProgrammeService programmes,
            Reach reach,
            Restrictions restrictions,
            Trail trail,
            Caller caller,
            InstantSource clock) {
        this.roster = roster;
        this.enrolments = enrolments;
        this.members = members;
        this.programmes = programmes;
        this.reach = reach;
        this.restrictions = restrictions;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Roster list(ProgrammeId id, Instant since, PageRequest page) {
        var organisation = organisationSeen(id);
        var programme = programmes.get(id).id();
        mustBeRemembered(since);
        var asOf = roster.settled();
        var found = Page.of(lines(organisation, programme, since, page), page, RosterRepository.Line::participant);
        var there = found.items().stream()
                .filter(line -> line.departed() == null)
                .map(RosterRepository.Line::id)
                .toList();
        var gone = found.items().stream()
                .filter(line -> line.departed() != null)
                .map(line -> new Departure(line.id(), line.departed(), line.at()))
                .toList();
        trail.note(Deed.LISTED, programme, there);
        return new Roster(people(programme, there), gone, found.next(), asOf);
    }

    /** Empty for who sees everybody. */
    private Optional<OrganisationId> organisationSeen(ProgrammeId programme) {
        if (!caller.has(Roles.PARTNER)) {
            caller.mustOrganise(programme.value());
            return Optional.empty();
        }
        if (!caller.programmes().contains(programme.value())) throw Problem.notFound();
        return Optional.of(new OrganisationId(caller.organisation().orElseThrow(Problem::notFound)));
    }

    private void mustBeRemembered(Instant since) {
        if (since != null && since.isBefore(clock.instant().minus(REMEMBERED)))
            throw Problem.invalid(
                    "/updatedSince",
                    "updated-since-too-old",
                    "Who left is remembered for 90 days. Please read the whole list once.");
    }

    private List<RosterRepository.Line> lines(
            Optional<OrganisationId> organisation, ProgrammeId programme, Instant since, PageRequest page) {
        if (since != null) return roster.changes(organisation, programme, since, page);
        return organisation
                .map(of -> roster.linesOf(of, programme, page))
                .orElseGet(() -> roster.lines(programme, page));
    }

    private List<EnrolledPerson> people(ProgrammeId programme, List<ParticipantId> ids) {
        var places = enrolments.of(programme, ids);
        var states = ids.stream().map(places::get).toList();
        Map<ParticipantId, Instant> unreachable = reach.unreachableSince(ids);
        Map<ParticipantId, Instant> restricted = restrictions.since(ids);
        return members.of(states).stream()
                .map(member -> EnrolledPerson.of(
                        member,
                        unreachable.get(member.person().id()),
                        restricted.get(member.person().id())))
                .toList();
    }
}

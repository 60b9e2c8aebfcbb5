package org.unmentoring.participants.imports;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.participants.audit.Actor;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.enrolment.Enrolments;
import org.unmentoring.participants.organisation.OrganisationId;
import org.unmentoring.participants.organisation.Organisations;
import org.unmentoring.participants.participant.Description;
import org.unmentoring.participants.participant.ParticipantId;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.programme.ProgrammeId;
import org.unmentoring.participants.programme.ProgrammeService;
import org.unmentoring.participants.programme.ProgrammeView;
import org.unmentoring.participants.text.Email;

/** The one transaction of an import. Two imports into the same programme wait for each other. */
@ApplicationScoped
class Intake {
    /** A hundred thousand rows took 20 s on two busy cores; the usual minute could be too short for a slower house. */
    private static final int LONGEST_SECONDS = 300;

    /** Few statements, and somebody who asks sees it move. */
    private static final int STRETCH = 5_000;

    private final LaterImports later;
    private final ProgrammeService programmes;
    private final People people;
    private final Enrolments enrolments;
    private final Organisations organisations;
    private final Trail trail;
    private final InstantSource clock;

    Intake(
            LaterImports later,
            ProgrammeService programmes,
            People people,
            Enrolments enrolments,
            Organisations organisations,
            Trail trail,
            InstantSource clock) {
        this.later = later;
        this.programmes = programmes;
        this.people = people;
        this.enrolments = enrolments;
        this.organisations = organisations;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    ImportReport rehearse(ProgrammeId id, PeopleFile whole) {
        var programme = programmes.get(id).id();
        var file = whole.into(programmes.get(id));
        var known = organisations.known(organisationsIn(file));
        return report(true, file, decide(file, acquaintances(programme, file), known));
    }

    @Idempotent
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    ImportReport bringIn(ProgrammeId id, PeopleFile file) {
        return entered(id, file, trail.caller(), rows -> {});
    }

    /** Of an import that can be asked how far it is; that it is done is kept with what it did. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    ImportReport makeLater(ImportId id, LaterImports.Work work) {
        var report = work.dryRun()
                ? rehearse(work.programme(), work.file())
                : entered(work.programme(), work.file(), work.askedBy(), rows -> later.progress(id, rows));
        later.done(id, report);
        return report;
    }

    private ImportReport entered(ProgrammeId id, PeopleFile whole, Actor who, IntConsumer progress) {
        var programme = programmes.hold(id);
        var file = whole.into(programme);
        var acquaintances = acquaintances(programme.id(), file);
        var known = organisations.called(organisationsIn(file), id.value());
        var decisions = decide(file, acquaintances, known);
        var accepted = with(RowStatus.ACCEPTED, decisions);
        for (int from = 0; from < accepted.size(); from += STRETCH) {
            var some = accepted.subList(from, Math.min(accepted.size(), from + STRETCH));
            var entered = enter(programme, some, acquaintances, known);
            trail.note(who, Deed.IMPORTED, programme.id(), entered);
            progress.accept(from + some.size());
        }
        var described = new ArrayList<ParticipantId>();
        for (var judged : with(RowStatus.UPDATED, decisions)) {
            var acquaintance = acquaintances.get(judged.email().text());
            describe(judged, acquaintance, known);
            described.add(acquaintance.person().id());
        }
        trail.note(who, Deed.IMPORTED, programme.id(), described);
        return report(false, file, decisions);
    }

    private Set<ParticipantId> enter(
            ProgrammeView programme,
            List<Judgement> accepted,
            Map<String, Acquaintance> acquaintances,
            Map<String, OrganisationId> known) {
        Map<Email, Description> strangers = new LinkedHashMap<>();
        Map<Email, ParticipantId> ids = new HashMap<>();
        for (var judged : accepted) {
            var acquaintance = acquaintances.get(judged.email().text());
            if (acquaintance == null) {
                strangers.put(judged.email(), described(judged, known));
            } else {
                describe(judged, acquaintance, known);
                people.changed(acquaintance.person().id());
                ids.put(judged.email(), acquaintance.person().id());
            }
        }
        ids.putAll(people.add(strangers));
        Map<ParticipantId, Instant> joinedAt = new LinkedHashMap<>();
        accepted.forEach(judged ->
                joinedAt.put(ids.get(judged.email()), joined(judged.row().joined(), programme.zone())));
        enrolments.enter(programme.id(), joinedAt);
        return joinedAt.keySet();
    }

    private void describe(Judgement judged, Acquaintance acquaintance, Map<String, OrganisationId> known) {
        var after = acquaintance.after(judged, known.get(judged.row().organisation()));
        if (!after.equals(acquaintance.person().description())) {
            people.describe(acquaintance.person().id(), after);
        }
    }

    private static List<Judgement> with(RowStatus status, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.status() == status)
                .map(Decision::judged)
                .toList();
    }

    private static Description described(Judgement judged, Map<String, OrganisationId> known) {
        var row = judged.row();
        return new Description(
                row.name(), known.get(row.organisation()), row.jobTitle(), row.interests(), judged.language(), null);
    }

    /** When the row says that somebody signed up, in the programme's own time; now when it doesn't, or not readably. */
    private Instant joined(String text, ZoneId zone) {
        var now = clock.instant();
        return JoinedAt.read(text)
                .map(local -> local.atZone(zone).toInstant())
                .filter(told -> told.isBefore(now))
                .orElse(now);
    }

    private Map<String, Acquaintance> acquaintances(ProgrammeId programme, PeopleFile file) {
        var persons = people.withEmails(
                acceptable(file).stream().map(judged -> judged.email().text()).toList());
        var ids = persons.values().stream().map(person -> person.id()).toList();
        var places = enrolments.of(programme, ids);
        var elsewhere = enrolments.elsewhere(programme, ids);
        Map<String, Acquaintance> known = new HashMap<>();
        persons.forEach((email, person) ->
                known.put(email, new Acquaintance(person, places.get(person.id()), elsewhere.contains(person.id()))));
        return known;
    }

    private static List<String> organisationsIn(PeopleFile file) {
        return acceptable(file).stream()
                .map(judged -> judged.row().organisation())
                .distinct()
                .toList();
    }

    private static List<Judgement> acceptable(PeopleFile file) {
        return file.rows().stream().filter(Judgement::acceptable).toList();
    }

    private static List<Decision> decide(
            PeopleFile file, Map<String, Acquaintance> acquaintances, Map<String, OrganisationId> known) {
        return new ImportPlan(acquaintances, known).decide(file.rows());
    }

    private static ImportReport report(boolean dryRun, PeopleFile file, List<Decision> decisions) {
        return ImportReport.of(dryRun, file.ignoredColumns(), decisions);
    }
}

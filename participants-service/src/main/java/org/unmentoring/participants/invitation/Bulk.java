package org.unmentoring.participants.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.participants.audit.Deed;
import org.unmentoring.participants.audit.Trail;
import org.unmentoring.participants.invitation.BulkAnswer.BulkRow;
import org.unmentoring.participants.invitation.BulkAnswer.Result;
import org.unmentoring.participants.invitation.BulkJudge.Judged;

/** Many people at once: read in one query, entered in one statement, asked after the commit. */
@ApplicationScoped
class Bulk {
    private record Known(Map<String, Invitation> byId, Map<String, Invitation> byEmail) {}

    private record Decided(Judged judged, Result result) {
        BulkRow row() {
            return BulkRow.of(judged, result);
        }
    }

    private final InvitationRepository invitations;
    private final Tenant tenant;
    private final Asking asking;
    private final Trail trail;
    private final InstantSource clock;

    Bulk(InvitationRepository invitations, Tenant tenant, Asking asking, Trail trail, InstantSource clock) {
        this.invitations = invitations;
        this.tenant = tenant;
        this.asking = asking;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    BulkAnswer rehearse(Tenant.Place place, List<Judged> rows) {
        var known = known(place, rows);
        return BulkAnswer.of(
                true, rows.stream().map(row -> decide(row, known).row()).toList());
    }

    @Idempotent
    @Transactional
    BulkAnswer invite(Tenant.Place place, List<Judged> rows) {
        invitations.hold(place.organisation(), place.programme());
        var known = known(place, rows);
        var decided = rows.stream().map(row -> decide(row, known)).toList();
        var fresh = new ArrayList<InvitationRow>();
        var touched = new ArrayList<InvitationId>();
        var now = clock.instant();
        for (var row : decided) {
            var said = row.judged.said();
            if (row.result == Result.INVITED)
                fresh.add(InvitationRow.of(new ExternalId(said.externalId()), row.judged.invitee(), now));
            if (row.result == Result.UPDATED) {
                var invitation = known.byId.get(said.externalId());
                invitation.change(row.judged.invitee(), now);
                touched.add(invitation.id());
            }
        }
        fresh.forEach(row -> touched.add(row.id()));
        trail.note(Deed.INVITED, place.programme(), touched);
        invitations.flush();
        invitations.enter(place.organisation(), place.programme(), fresh);
        asking.schedule(place);
        return BulkAnswer.of(false, decided.stream().map(Decided::row).toList());
    }

    private Known known(Tenant.Place place, List<Judged> rows) {
        var acceptable = rows.stream().filter(Judged::acceptable).toList();
        var found = invitations.known(
                place.organisation(),
                place.programme(),
                acceptable.stream().map(row -> row.said().externalId()).toList(),
                acceptable.stream().map(row -> row.invitee().email()).toList());
        var known = new Known(new HashMap<>(), new HashMap<>());
        for (var invitation : found) {
            known.byId.put(invitation.externalId().text(), invitation);
            if (invitation.isOpen()) known.byEmail.put(invitation.invitee().email(), invitation);
        }
        return known;
    }

    private static Decided decide(Judged judged, Known known) {
        if (!judged.acceptable()) return new Decided(judged, Result.REJECTED);
        var invitation = known.byId.get(judged.said().externalId());
        var holder = known.byEmail.get(judged.invitee().email());
        if (holder != null && holder != invitation)
            return new Decided(
                    judged.refused(
                            "/email", "invitation-email-once", "You have invited this address under another id."),
                    Result.REJECTED);
        if (invitation == null) return new Decided(judged, Result.INVITED);
        return new Decided(
                judged, invitation.isOpen() && !invitation.says(judged.invitee()) ? Result.UPDATED : Result.UNCHANGED);
    }
}

package org.unmentoring.participants.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.participants.patch.MergePatch;

/** Who looks after the register, and who searches it. */
@ApplicationScoped
class OrganisationService {
    private final OrganisationRepository organisations;
    private final AliasRepository aliases;
    private final Event<Merged> merged;
    private final MergePatch mergePatch;
    private final Caller caller;
    private final InstantSource clock;

    OrganisationService(
            OrganisationRepository organisations,
            AliasRepository aliases,
            Event<Merged> merged,
            MergePatch mergePatch,
            Caller caller,
            InstantSource clock) {
        this.organisations = organisations;
        this.aliases = aliases;
        this.merged = merged;
        this.mergePatch = mergePatch;
        this.caller = caller;
        this.clock = clock;
    }

    /** Best first and without a next page where something was typed: who does not find it types more. */
    @Transactional
    Page<OrganisationEntry> search(String typed, PageRequest page) {
        if (typed == null) return entries(organisations.accepted(page), page);
        if (page.after().isPresent())
            throw Problem.invalid("/cursor", "not-with-a-query", "A search has one page. Please type more.");
        var readings = OrganisationName.of(typed).readings();
        return readings.contains("")
                ? new Page<>(List.of(), null)
                : new Page<>(entries(organisations.search(readings, page.limit())), null);
    }

    @Transactional
    Page<OrganisationEntry> proposals(UUID programme, PageRequest page) {
        if (programme != null) caller.mustOrganise(programme);
        else if (!caller.has(Roles.OPERATOR))
            throw Problem.invalid("/programme", "programme-missing", "Please say which of your programmes you mean.");
        return entries(organisations.proposed(Optional.ofNullable(programme), page), page);
    }

    @Transactional
    OrganisationEntry read(OrganisationId id) {
        return entry(
                organisations.findByIdOptional(id).filter(this::mayLookAfter).orElseThrow(Problem::notFound));
    }

    @Idempotent
    @Transactional
    OrganisationEntry add(NewOrganisation wanted) {
        var organisation = new Organisation(
                OrganisationName.of(wanted.name()), wanted.sector(), wanted.nation(), wanted.region(), clock.instant());
        organisations.persistAndFlush(organisation);
        aliases.replace(organisation.id(), wanted.aliases() == null ? List.of() : wanted.aliases());
        return entry(organisation);
    }

    @Transactional
    OrganisationEntry change(OrganisationId id, IfMatch ifMatch, JsonNode patch) {
        var organisation = lookedAfter(id);
        IfMatch.check(ifMatch, organisation.version());
        var changed = mergePatch.apply(organisation.details(aliases.of(id)), patch);
        organisation.describe(changed);
        aliases.replace(id, changed.aliases());
        organisations.flush();
        return entry(organisation);
    }

    /** Its people work for the other one from now on, and whoever types its name means the other one. */
    @Idempotent
    @Transactional
    OrganisationEntry merge(OrganisationId id, MergeRequest wanted) {
        if (id.equals(wanted.into()))
            throw Problem.invalid("/into", "same-organisation", "An organisation can't be merged into itself.");
        var from = lookedAfter(id);
        var into = organisations
                .findByIdOptional(wanted.into())
                .filter(other -> !other.isProposed())
                .orElseThrow(() -> Problem.invalid(
                        "/into", "organisation-unknown", "There is no accepted organisation with this id."));
        merged.fire(new Merged(id, into.id()));
        aliases.move(id, into.id());
        remove(from);
        aliases.add(into.id(), from.name());
        return entry(into);
    }

    /** A partner's programs and invitations don't move by themselves: they would reach the other one's people. */
    private void remove(Organisation from) {
        try {
            organisations.delete(from);
            organisations.flush();
        } catch (ConstraintViolationException stillReferredTo) {
            throw Problem.of(
                    409,
                    "organisation-has-partners",
                    "It has API clients, or people whom it has invited. Merge the other way round, or end these first.");
        }
    }

    private Organisation lookedAfter(OrganisationId id) {
        return Optional.of(organisations.lock(id)).filter(this::mayLookAfter).orElseThrow(Problem::notFound);
    }

    /** The register is everybody's, so it is an operator's; organisers decide about what their own people proposed. */
    private boolean mayLookAfter(Organisation organisation) {
        return caller.has(Roles.OPERATOR)
                || organisation.isProposed()
                        && organisation.proposedIn().filter(caller::organises).isPresent();
    }

    private Page<OrganisationEntry> entries(List<Organisation> found, PageRequest page) {
        var rows = Page.of(found, page, organisation -> organisation.id().value());
        return new Page<>(entries(rows.items()), rows.next());
    }

    private List<OrganisationEntry> entries(List<Organisation> found) {
        var called = aliases.of(found.stream().map(Organisation::id).toList());
        return found.stream()
                .map(organisation -> organisation.entry(called.getOrDefault(organisation.id(), List.of())))
                .toList();
    }

    private OrganisationEntry entry(Organisation organisation) {
        return organisation.entry(aliases.of(organisation.id()));
    }
}

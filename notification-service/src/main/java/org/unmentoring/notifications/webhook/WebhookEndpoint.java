package org.unmentoring.notifications.webhook;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.notifications.event.Event;
import org.unmentoring.notifications.event.EventType;

@Entity
@Table(name = "webhook_endpoint")
class WebhookEndpoint {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WebhookEndpointId id;

    @Version
    private long version;

    private Owner owner;
    private UUID organisation;
    private UUID[] programmes;
    private String sister;
    private String[] events;
    private String url;
    private String description;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_reason")
    private String disabledReason;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    // How it goes is nothing that its owner changes, so it makes no new version.
    @OptimisticLock(excluded = true)
    private int failures;

    @OptimisticLock(excluded = true)
    @Column(name = "failing_since")
    private Instant failingSince;

    @OptimisticLock(excluded = true)
    @Column(name = "resting_until")
    private Instant restingUntil;

    protected WebhookEndpoint() {}

    WebhookEndpoint(Owner owner, UUID organisation, NewEndpoint asked, Instant now) {
        this.id = WebhookEndpointId.next();
        this.owner = owner;
        this.organisation = organisation;
        this.url = asked.url();
        this.createdAt = now;
        this.description = asked.description();
        hear(asked.events(), asked.programmes());
    }

    void moveTo(String url) {
        this.url = url;
    }

    void describe(String description) {
        this.description = description;
    }

    void hear(Collection<EventType> events, Collection<UUID> programmes) {
        this.events = events.stream().map(EventType::word).distinct().sorted().toArray(String[]::new);
        this.programmes = programmes.stream().distinct().sorted().toArray(UUID[]::new);
    }

    void enable() {
        disabledReason = null;
        disabledAt = null;
        wentWell();
    }

    void disable(String reason, Instant now) {
        if (disabledReason != null) return;
        disabledReason = reason;
        disabledAt = now;
    }

    /** What it may hear is decided here: by whose it is, not by what it asks for. */
    boolean hears(Event event) {
        return Arrays.asList(events).contains(event.type().word())
                && switch (owner) {
                    case PARTNER -> event.organisations().contains(organisation) && isInProgrammes(event);
                    case ORGANISER -> !event.partnersOnly() && event.programme() != null && isInProgrammes(event);
                    case OPERATOR, SISTER -> !event.partnersOnly() && isInProgrammes(event);
                };
    }

    private boolean isInProgrammes(Event event) {
        return programmes.length == 0
                || event.programme() != null && Arrays.asList(programmes).contains(event.programme());
    }

    void wentWell() {
        failures = 0;
        failingSince = null;
        restingUntil = null;
    }

    /** @return for how many failures it goes badly now */
    int wentBadly(Instant now) {
        if (failingSince == null) failingSince = now;
        return ++failures;
    }

    void rest(Instant until) {
        restingUntil = until;
    }

    boolean isFailingFor(Duration time, Instant now) {
        return failingSince != null && !failingSince.plus(time).isAfter(now);
    }

    boolean isTroubled() {
        return restingUntil != null;
    }

    boolean isResting(Instant now) {
        return restingUntil != null && restingUntil.isAfter(now);
    }

    Instant restingUntil() {
        return restingUntil;
    }

    boolean isEnabled() {
        return disabledReason == null;
    }

    boolean isSister() {
        return owner == Owner.SISTER;
    }

    void mustBeOfTheApi() {
        if (isSister())
            throw Problem.of(409, "endpoint-configured", "This endpoint is part of the service's configuration.");
    }

    WebhookEndpointId id() {
        return id;
    }

    long version() {
        return version;
    }

    Owner owner() {
        return owner;
    }

    UUID organisation() {
        return organisation;
    }

    Set<UUID> programmes() {
        return Set.of(programmes);
    }

    List<EventType> events() {
        return Arrays.stream(events).map(EventType::of).toList();
    }

    String url() {
        return url;
    }

    EndpointView view() {
        return new EndpointView(
                id,
                owner,
                url,
                description,
                events(),
                List.of(programmes),
                organisation,
                isEnabled(),
                disabledReason,
                disabledAt,
                failingSince,
                createdAt,
                version);
    }
}

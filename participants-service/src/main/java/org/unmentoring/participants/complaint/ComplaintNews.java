package org.unmentoring.participants.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.unmentoring.participants.link.Links;
import org.unmentoring.participants.notification.Message;
import org.unmentoring.participants.participant.People;
import org.unmentoring.participants.programme.OrganiserService;

/** The words' values of mails about complaints, and whom they go to. */
@ApplicationScoped
@Transactional
class ComplaintNews {
    private static final Logger LOG = Logger.getLogger(ComplaintNews.class);
    /** Whoever types another's address can't flood it. */
    private static final int ACKNOWLEDGED_IN_A_DAY = 3;

    private static final String PAGE = "/organise/complaints/";

    private final ComplaintRepository complaints;
    private final ComplaintConfig config;
    private final Deadline deadline;
    private final People people;
    private final OrganiserService organisers;
    private final Links links;
    private final InstantSource clock;

    ComplaintNews(
            ComplaintRepository complaints,
            ComplaintConfig config,
            Deadline deadline,
            People people,
            OrganiserService organisers,
            Links links,
            InstantSource clock) {
        this.complaints = complaints;
        this.config = config;
        this.deadline = deadline;
        this.people = people;
        this.organisers = organisers;
        this.links = links;
        this.clock = clock;
    }

    Optional<Message> received(ComplaintId id) {
        return complaints.findByIdOptional(id).filter(this::isWorthAMail).flatMap(complaint -> writer(complaint)
                .map(writer -> message(
                        "complaint-received",
                        complaint,
                        writer,
                        Map.of("reference", complaint.reference(), "answerBy", day(complaint)))));
    }

    Optional<Message> answered(ComplaintId id) {
        return complaints.findByIdOptional(id).filter(Complaint::isAnswered).flatMap(complaint -> writer(complaint)
                .map(writer -> message(
                        "complaint-answered",
                        complaint,
                        writer,
                        Map.of("reference", complaint.reference(), "answer", complaint.answer()))));
    }

    /** By key. Nobody may be there to be told: then it stands in the log, for whoever runs the suite. */
    Map<String, Message> waiting(ComplaintId id) {
        var mails = new LinkedHashMap<String, Message>();
        complaints.findByIdOptional(id).filter(Complaint::isOpen).ifPresent(complaint -> {
            var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
            var values = Map.<String, Object>of(
                    "reference", complaint.reference(),
                    "answerBy", day(complaint),
                    "link", links.page(PAGE + complaint.id()));
            answering(complaint)
                    .forEach((who, writer) -> mails.put(
                            "complaint-waiting:" + id + ":" + today + ":" + who,
                            message("complaint-waiting", complaint, writer, values)));
            if (mails.isEmpty())
                LOG.errorf("complaint %s waits for its answer until %s, and nobody is told", id, complaint.dueAt());
        });
        return mails;
    }

    /** Empty once it is over. */
    Optional<Instant> nextReminder(ComplaintId id) {
        return complaints
                .findByIdOptional(id)
                .filter(Complaint::isOpen)
                .map(complaint -> deadline.nextReminder(complaint.dueAt(), clock.instant()));
    }

    private Map<String, Writer> answering(Complaint complaint) {
        var found = new LinkedHashMap<String, Writer>();
        if (complaint.programme() != null)
            organisers
                    .peopleOf(complaint.programme())
                    .forEach(person -> found.put(person.id().toString(), Writer.of(person)));
        if (found.isEmpty()) config.mailbox().ifPresent(email -> found.put("mailbox", new Writer(email, email, "en")));
        return found;
    }

    private Optional<Writer> writer(Complaint complaint) {
        return complaint.stranger().or(() -> Optional.ofNullable(complaint.participant())
                .flatMap(people::with)
                .map(Writer::of));
    }

    private boolean isWorthAMail(Complaint complaint) {
        var aDayAgo = clock.instant().minus(Duration.ofDays(1));
        return complaint
                        .stranger()
                        .map(it -> complaints.from(it.email(), aDayAgo))
                        .orElse(0L)
                <= ACKNOWLEDGED_IN_A_DAY;
    }

    private static String day(Complaint complaint) {
        return complaint.dueAt().atZone(Deadline.ZONE).toLocalDate().toString();
    }

    private static Message message(String template, Complaint complaint, Writer to, Map<String, Object> values) {
        return new Message(template, to.recipient(), values, "complaint:" + complaint.id());
    }
}

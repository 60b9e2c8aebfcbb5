package org.unmentoring.notifications.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.notifications.sequence.PeopleInSequences;
import org.unmentoring.notifications.suppression.Suppressions;

/** Forgets a person in every table of this service. What it does not find it need not forget: it may be asked again and again. */
@ApplicationScoped
class ErasureService {
    private static final Logger LOG = Logger.getLogger(ErasureService.class);

    private final ErasureRepository erasures;
    private final PeopleInSequences sequences;
    private final Suppressions suppressions;
    private final InstantSource clock;

    ErasureService(
            ErasureRepository erasures, PeopleInSequences sequences, Suppressions suppressions, InstantSource clock) {
        this.erasures = erasures;
        this.sequences = sequences;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    @Transactional
    Erased erase(ErasureRequest person) {
        var id = person.participant();
        var now = clock.instant();
        erasures.enter(person, now);
        var addresses = new TreeSet<>(sequences.addressesOf(id.toString()));
        addresses.addAll(erasures.addressesOf(id));
        if (person.email() != null) addresses.add(Suppressions.canonical(person.email()));
        var did = new LinkedHashMap<String, Integer>();
        // The matches are looked up before their sequences forget whose they were; and a turn that is under way is
        // waited
        // for before its mail is looked for.
        var matches = sequences.referencesOf(id.toString());
        did.put("sequences", sequences.erase(id.toString()));
        did.put("messages", erasures.emptyMessages(id, matches, now));
        did.merge("messages", erasures.deleteInboxMails(id, matches), Integer::sum);
        did.put("events", erasures.deleteEvents(id.toString()));
        did.put("answers", erasures.deleteAnswers(id.toString()));
        for (var address : addresses) {
            did.merge("messages", erasures.emptyMessages(address, now), Integer::sum);
            did.merge("messages", erasures.deleteInboxMails(address), Integer::sum);
            did.merge("events", erasures.deleteEvents(address), Integer::sum);
            did.merge("answers", erasures.deleteAnswers(address), Integer::sum);
            did.merge("suppressions", suppressions.erase(address), Integer::sum);
            did.merge("wordings", erasures.emptyWordings(id, address), Integer::sum);
            sequences.forgetHash(address);
        }
        if (person.name() != null) did.merge("wordings", erasures.emptyWordings(id, person.name()), Integer::sum);
        LOG.infof("erased: participant %s", id);
        return new Erased(did);
    }

    @Transactional
    Page<LedgerEntry> list(PageRequest page) {
        return Page.of(erasures.all(page), page, LedgerEntry::participant);
    }
}

package org.unmentoring.notifications.sequence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The door for whoever has to find and forget a person here. Belongs to the transaction at hand. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PeopleInSequences {
    private final Sequences running;
    private final SequenceRepository sequences;
    private final FollowerRepository followers;

    PeopleInSequences(Sequences running, SequenceRepository sequences, FollowerRepository followers) {
        this.running = running;
        this.sequences = sequences;
        this.followers = followers;
    }

    /** In the form in which addresses are compared. */
    public List<String> addressesOf(String person) {
        return followers.addressesOf(person).stream()
                .map(it -> Normalizer.normalize(it, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** What the sequences are about that the person is in, or was in. */
    public List<String> referencesOf(String person) {
        var ids = followers.allSequencesWith(person);
        return ids.isEmpty() ? List.of() : sequences.references(ids);
    }

    /** Ends them, and forgets what they say of anybody in them: each names the others. @return how many */
    public int erase(String person) {
        var all = followers.allSequencesWith(person);
        running.endFor(all, Ending.of("erased"), true);
        followers.forgetHashes(person);
        return all.size();
    }

    public void forgetHash(String address) {
        followers.forgetHash(AddressHash.of(address));
    }
}

package org.unmentoring.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.notifications.message.Letter;
import org.unmentoring.notifications.template.Rendered;

/** The mails of a sandbox's test people, which its organisers and test keys may read. */
@ApplicationScoped
public class Inbox {
    /** Of test keys, as participants-service puts it into their tokens. */
    static final String SANDBOX = "sandbox";

    private static final Pattern LINK = Pattern.compile("href=\"(https?://[^\"]+)\"");

    private final InboxRepository mails;
    private final Caller caller;
    private final InstantSource clock;

    Inbox(InboxRepository mails, Caller caller, InstantSource clock) {
        this.mails = mails;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Once, however often the letter is delivered.
     *
     * @param calendar null where none is attached
     * @return false when the address names no sandbox
     */
    @Transactional
    public boolean keep(Letter letter, Rendered words, Map<String, String> headers, String calendar) {
        var sandbox = TestAddress.sandbox(letter.to().email());
        sandbox.ifPresent(programme -> {
            var mail = new InboxMail(
                    new InboxMailId(TypedId.next()),
                    letter.id().toString(),
                    letter.to().email(),
                    letter.template().key(),
                    clock.instant(),
                    words.subject(),
                    words.text(),
                    words.html(),
                    links(words.html()),
                    headers,
                    calendar);
            mails.enter(programme, mail);
        });
        return sandbox.isPresent();
    }

    @Transactional
    Page<InboxMail> of(UUID programme, String recipient, PageRequest page) {
        if (!caller.has(SANDBOX) || !caller.programmes().contains(programme)) caller.mustOrganise(programme);
        if (recipient != null && TestAddress.sandbox(recipient).isEmpty())
            throw Problem.invalid("/recipient", "recipient-not-valid", "Give an address of the sandbox's testDomain.");
        return Page.of(
                mails.of(programme, recipient, page), page, mail -> mail.id().value());
    }

    private static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(found -> unescaped(found.group(1)))
                .distinct()
                .toList();
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&#x3D;", "=")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}

package org.unmentoring.notifications.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.sql.OneColumn;

/** One statement for each place where somebody's words, name or address can be, whatever room it belongs to. */
@ApplicationScoped
class ErasureRepository {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** What has not left never will; who is being written to just now may get that mail, and nothing is kept of it. */
    private static final String EMPTY = """
            update message set version = version + 1, template_values = null, recipient_name = null,
                   recipient_email = null, recipient_language = null, organisation = null,
                   reason = case when over_at is null then 'erased' else reason end,
                   status = case when over_at is null then 'cancelled' else status end,
                   over_at = coalesce(over_at, :now)
            where recipient_email is not null and""";

    private final Session database;

    ErasureRepository(Session database) {
        this.database = database;
    }

    void enter(ErasureRequest person, Instant now) {
        database.createNativeMutationQuery("insert into erased_person (participant, erasure, asked_at)"
                        + " values (:participant, :erasure, :now) on conflict do nothing")
                .setParameter("participant", person.participant())
                .setParameter("erasure", person.id())
                .setParameter("now", now)
                .executeUpdate();
    }

    List<LedgerEntry> all(PageRequest page) {
        return database.createNativeQuery("""
                        select erasure, participant, asked_at from erased_person where participant > :after
                        order by participant limit :limit""", LedgerEntry.class)
                .setParameter("after", page.after().orElse(BEFORE_ALL))
                .setParameter("limit", page.limit() + 1)
                .getResultList();
    }

    /** As messages know it that the person was sent by name: to sign in, of a match, of times to meet, of a change of address. */
    List<String> addressesOf(UUID participant) {
        return OneColumn.select(database, """
                        select distinct lower(recipient_email) from message
                        where recipient_email is not null
                          and (reference like :signIn or reference like :match or reference like :times
                               or reference like :moved)""", String.class)
                .setParameter("signIn", "sign-in:" + participant + "%")
                .setParameter("match", "match:%:" + participant + "%")
                .setParameter("times", "times:%:" + participant + "%")
                .setParameter("moved", "address-change:" + participant + "%")
                .getResultList();
    }

    /** Those about the matches that the person was in, to whomever: they name the person to the others. */
    int emptyMessages(UUID participant, Collection<String> matches, Instant now) {
        return database.createNativeMutationQuery(
                        EMPTY + " (reference like any(:about) or position(:id in reference) > 0)")
                .setParameter("about", about(matches))
                .setParameter("id", participant.toString())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What came to the inbox of a sandbox about the person's matches, to whomever, or to the person. */
    int deleteInboxMails(UUID participant, Collection<String> matches) {
        return database.createNativeMutationQuery(
                        "delete from inbox_mail where reference like any(:about) or position(:id in reference) > 0")
                .setParameter("about", about(matches))
                .setParameter("id", participant.toString())
                .executeUpdate();
    }

    int deleteInboxMails(String address) {
        return database.createNativeMutationQuery(
                        "delete from inbox_mail where position(:address in lower(recipient)) > 0"
                                + " or position(:address in lower(text)) > 0")
                .setParameter("address", address)
                .executeUpdate();
    }

    /** Those to this address, whatever its case or Unicode form, and those that say it. */
    int emptyMessages(String address, Instant now) {
        database.createNativeMutationQuery(
                        "update message set reference = 'erased' where position(:address in lower(reference)) > 0")
                .setParameter("address", address)
                .executeUpdate();
        return database.createNativeMutationQuery(EMPTY + """
                         (lower(normalize(recipient_email, NFKC)) = :address
                          or position(:address in lower(normalize(cast(template_values as text), NFKC))) > 0)""")
                .setParameter("address", address)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static String[] about(Collection<String> matches) {
        return matches.stream()
                .flatMap(it -> List.of(it + "%", it.replaceFirst("^match:", "times:") + "%").stream())
                .toArray(String[]::new);
    }

    /** What others were told, or wait to be told, of the person; that they were erased is still told. */
    int deleteEvents(String text) {
        return database.createNativeMutationQuery(
                        "delete from webhook_event where position(:text in lower(payload)) > 0 and type <> 'enrolment.erased'")
                .setParameter("text", text)
                .executeUpdate();
    }

    int deleteAnswers(String text) {
        return database.createNativeMutationQuery(
                        "delete from idempotent_answer where caller = :text or position(:text in lower(answer)) > 0")
                .setParameter("text", text)
                .executeUpdate();
    }

    /** Organisers sign mails; a common name may be part of other words, so only the words of this organiser are looked through. */
    int emptyWordings(UUID participant, String text) {
        return database.createNativeMutationQuery("""
                        update wording set
                            subject = case when position(lower(:text) in lower(subject)) > 0 then null else subject end,
                            opening = case when position(lower(:text) in lower(opening)) > 0 then null else opening end,
                            signature = case when position(lower(:text) in lower(signature)) > 0 then null else signature end,
                            topics = case when position(lower(:text) in lower(cast(topics as text))) > 0 then null else topics end
                        where (made_by = :id or position('@' in :text) > 0)
                          and position(lower(:text) in lower(concat_ws(' ', subject, opening, signature, cast(topics as text)))) > 0""")
                .setParameter("text", text)
                .setParameter("id", participant.toString())
                .executeUpdate();
    }
}

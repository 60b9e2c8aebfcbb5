package org.unmentoring.notifications.mydata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;

/** Which rows of which table are about somebody. Whole rows, so that a column that is added is in the export by itself. */
@ApplicationScoped
class MyDataRepository {
    /** This service knows people by the addresses that were written to under their id. */
    private static final String MY_ADDRESSES = """
            (select lower(email) from sequence_person where person = :me and email is not null
             union select lower(recipient_email) from message where recipient_email is not null
               and (reference like 'sign-in:' || :me || '%' or reference like 'match:%:' || :me || '%'
                    or reference like 'times:%:' || :me || '%'
                    or reference like 'address-change:' || :me || '%'))""";

    private static final Map<String, String> MINE = Map.of(
            "message", "lower(recipient_email) in " + MY_ADDRESSES + " or position(:me in reference) > 0",
            "inbox_mail", "lower(recipient) in " + MY_ADDRESSES + " or position(:me in reference) > 0",
            "suppression", "email in " + MY_ADDRESSES,
            "sequence_person", "person = :me",
            "sequence_mail", "person in (select id from sequence_person where sequence_person.person = :me)",
            "sequence_stop", "person = :me",
            "wording", "made_by = :me",
            "webhook_event", "position(:me in payload) > 0");

    /** A link that signs in is for the mail alone. */
    private static final String ROW = """
            case when to_jsonb(t) ->> 'template' in ('sign-in-link', 'confirm-address', 'confirm-new-address',
                      'organiser-invitation')
                 then to_jsonb(t) - cast('{template_values,text,html,links}' as text[]) else to_jsonb(t) end""";

    private final Session database;

    MyDataRepository(Session database) {
        this.database = database;
    }

    Set<String> tables() {
        return MINE.keySet();
    }

    /** @return as JSON, with times in UTC */
    String rows(String table, UUID me) {
        database.createNativeMutationQuery("set local time zone 'UTC'").executeUpdate();
        return OneColumn.select(
                        database,
                        "select cast(coalesce(jsonb_agg(" + ROW + "), '[]') as text) from " + table + " t where "
                                + MINE.get(table).replace(":me", "cast(:me as text)"),
                        String.class)
                .setParameter("me", me.toString())
                .getSingleResult()
                .replace("+00:00\"", "Z\"");
    }
}

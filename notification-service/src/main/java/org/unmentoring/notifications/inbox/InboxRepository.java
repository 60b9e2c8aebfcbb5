package org.unmentoring.notifications.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.unmentoring.base.paging.PageRequest;

@ApplicationScoped
class InboxRepository {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final TypeReference<LinkedHashMap<String, String>> HEADERS = new TypeReference<>() {};

    private final Session database;
    private final ObjectMapper json;

    InboxRepository(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void enter(UUID programme, InboxMail mail) {
        database.createNativeMutationQuery("""
                        insert into inbox_mail (id, message, programme, recipient, template, reference, subject, text,
                               html, calendar, headers, links, received_at, kept_at)
                        select :id, :message, :programme, :recipient, :template, message.reference, :subject, :text, :html,
                               nullif(:calendar, ''), cast(:headers as jsonb), :links, :now, :now
                        from message where id = :message and recipient_email is not null
                        on conflict (message) do nothing""")
                .setParameter("id", mail.id().value())
                .setParameter("message", UUID.fromString(mail.message()))
                .setParameter("programme", programme)
                .setParameter("recipient", mail.to())
                .setParameter("template", mail.template())
                .setParameter("subject", mail.subject())
                .setParameter("text", mail.text())
                .setParameter("html", mail.html())
                .setParameter("calendar", mail.calendar() == null ? "" : mail.calendar())
                .setParameter("headers", written(mail))
                .setParameter("links", mail.links().toArray(String[]::new))
                .setParameter("now", mail.receivedAt())
                .executeUpdate();
    }

    /** @param recipient null: anybody's */
    List<InboxMail> of(UUID programme, String recipient, PageRequest page) {
        return database
                .createNativeQuery("""
                        select id, cast(message as text), recipient, template, received_at, subject, text, html, links,
                               cast(headers as text), calendar
                        from inbox_mail
                        where programme = :programme and id > :after
                          and (:recipient = '' or lower(recipient) = lower(:recipient))
                        order by id limit :most""", Object[].class)
                .setParameter("programme", programme)
                .setParameter("after", page.after().orElse(BEFORE_ALL))
                .setParameter("recipient", recipient == null ? "" : recipient)
                .setParameter("most", page.limit() + 1)
                .getResultList()
                .stream()
                .map(this::mail)
                .toList();
    }

    int forgetKeptBefore(Instant limit) {
        return database.createNativeMutationQuery("delete from inbox_mail where kept_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private InboxMail mail(Object[] row) {
        return new InboxMail(
                new InboxMailId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Instant) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                List.of((String[]) row[8]),
                read((String) row[9]),
                (String) row[10]);
    }

    private String written(InboxMail mail) {
        try {
            return json.writeValueAsString(mail.headers());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private LinkedHashMap<String, String> read(String headers) {
        try {
            return json.readValue(headers, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.unmentoring.participants.me;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.unmentoring.base.sql.OneColumn;
import org.unmentoring.participants.participant.Person;

/** Which rows of which table are about somebody. Whole rows, so that a column that is added is in the export by itself. */
@ApplicationScoped
class RecordRepository {
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    private static final Map<String, String> MINE = Map.ofEntries(
            entry("participant", "id = :me"),
            entry("session", "participant = :me"),
            entry("enrolment", "participant = :me"),
            entry("organiser", "participant = :me"),
            entry("own_exclusion", "participant = :me"),
            entry("unreachable", "participant = :me"),
            entry("departure", "participant = :me"),
            entry("invitation", "participant = :me or email = :email"),
            entry("registration", "email = :email"),
            entry("mailed_link", "email = :email or participant = :me"),
            entry("address_change", "participant = :me"),
            entry("restriction", "participant = :me"),
            entry("objection", "participant = :me"),
            entry("second_factor", "participant = :me"),
            entry("complaint", "participant = :me or email = :email"),
            entry("organiser_invitation", "email = :email"));

    private final Session database;
    private final ObjectMapper json;

    RecordRepository(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Map<String, List<Map<String, Object>>> about(Person person) {
        database.createNativeMutationQuery("set local time zone 'UTC'").executeUpdate();
        var records = new TreeMap<String, List<Map<String, Object>>>();
        MINE.forEach((table, mine) -> records.put(table, rows(table, mine, person)));
        return records;
    }

    private List<Map<String, Object>> rows(String table, String mine, Person person) {
        // Of a link only its hash is kept, and it opens nothing; an app's secret is for the app alone.
        var query = OneColumn.select(
                database,
                "select cast(coalesce(jsonb_agg(to_jsonb(t) - cast('{token_hash,secret,waiting}' as text[])), '[]') as text) from "
                        + table + " t where " + mine,
                String.class);
        if (mine.contains(":me")) query.setParameter("me", person.id().value());
        if (mine.contains(":email")) query.setParameter("email", person.email());
        try {
            return json.readValue(query.getSingleResult().replace("+00:00\"", "Z\""), ROWS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

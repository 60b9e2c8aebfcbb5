package org.unmentoring.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Walks all columns of a service's database. Whoever adds a table says where it stands: in the export of the people it is about,
 * or in the list of what is not, with a reason. docs/data-protection.md wants the same said in words.
 */
public final class PersonalColumns {
    private final Map<String, List<Map<String, Object>>> exported;
    private final Map<String, String> notExported = new TreeMap<>();

    private PersonalColumns(Map<String, List<Map<String, Object>>> exported) {
        this.exported = exported;
        notExported.put("scheduled_tasks", "work under way: ids, and for seconds an address to mail");
        notExported.put("idempotent_answer", "answers that were given already, for a week");
        notExported.put("forgotten", "how many of what were removed, by day");
        notExported.put("flyway_schema_history", "of the database itself");
    }

    /** @param records of an export, by table, with a row in each */
    public static PersonalColumns exported(Map<String, List<Map<String, Object>>> records) {
        return new PersonalColumns(records);
    }

    /** @param what a table, or table.column */
    public PersonalColumns not(String what, String because) {
        notExported.put(what, because);
        return this;
    }

    /** @return the columns that nobody has said anything of */
    public List<String> unheardOf(Connection database) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select table_name, column_name from information_schema.columns"
                        + " join information_schema.tables using (table_schema, table_name)"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1, 2")) {
            while (rows.next()) {
                var table = rows.getString(1);
                var column = table + "." + rows.getString(2);
                var known = notExported.containsKey(table)
                        || notExported.containsKey(column)
                        || exported.getOrDefault(table, List.of()).stream()
                                .anyMatch(row -> row.containsKey(column.substring(table.length() + 1)));
                if (!known) found.add(column);
            }
        }
        return found;
    }
}

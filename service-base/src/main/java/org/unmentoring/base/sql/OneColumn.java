package org.unmentoring.base.sql;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Statements that select one column. Asked for a plain class, Hibernate 7.2 finds no plan of an earlier time equal, makes a new
 * one each time and throws out those of other queries for it; asked for rows, it remembers.
 */
public final class OneColumn {
    private OneColumn() {}

    public static <T> NativeQuery<T> select(Session session, String sql, Class<T> type) {
        return session.createNativeQuery(sql, Object[].class).setTupleTransformer((row, names) -> type.cast(row[0]));
    }
}

package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.migrations.Check;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;

/**
 * Checks the numbers of the events.
 *
 * @param numbered
 *            the events table, or a query in parentheses for its columns and the numbers
 * @param holder
 *            the table with the numbers
 * @param index
 *            the unique index on them
 */
record SequenceChecks(SequenceColumn sequence, String numbered, Table holder, Table index) {

    List<Check> run(Session session) throws SQLException {
        return session.transaction(inner -> {
            SequenceColumn.useMemory(inner);
            return checks(inner);
        });
    }

    private record Found(long missing, long inverted) {}

    private List<Check> checks(Session session) throws SQLException {
        Found found = find(session, sequence.order(session));
        long validIndexes = session.number("""
                SELECT count(*) FROM pg_index WHERE indexrelid = to_regclass(?) AND indisvalid AND indisunique
                """, index.sql());
        long behind = session
                .number("SELECT count(*) FROM (SELECT max(" + sequence.sql() + ") AS highest FROM " + holder.sql()
                        + ") AS numbers WHERE highest > (SELECT last_value FROM " + sequence.sequence().sql() + ")");
        return List.of(
                new Check("every event has a number", found.missing() == 0, found.missing() + " without"),
                new Check("within each stream the numbers follow the versions", found.inverted() == 0,
                        found.inverted() + " do not"),
                new Check("the numbers are unique", validIndexes == 1, validIndexes + " valid unique index"),
                new Check("the sequence is ahead of the numbers", behind == 0,
                        behind == 0 ? "it is" : "the highest number is above it"));
    }

    private Found find(Session session, EventOrder order) throws SQLException {
        String number = "e." + sequence.sql();
        String missing = "SELECT count(*) FILTER (WHERE " + number + " IS NULL)";
        if (holder.equals(sequence.events()) && order.isAscending(session, sequence.sql())) {
            return new Found(session.number(missing + " FROM " + numbered + " AS e"), 0);
        }
        return session.first(missing + ", count(*) FILTER (WHERE " + number + " < before) FROM (SELECT " + number
                + ", lag(" + number + ") OVER (PARTITION BY " + order.streamKey("e") + " ORDER BY e."
                + Sql.name(sequence.layout().column(Attribute.VERSION)) + ") AS before FROM " + numbered
                + " AS e) AS e", row -> new Found(row.getLong(1), row.getLong(2))).orElseThrow();
    }
}

package dev.evolvent.eventstore.migration.operation;

import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.migration.Check;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import java.sql.SQLException;
import java.util.List;

/**
 * Whether events are numbered as they should be.
 *
 * @param numbered
 *            the events with their numbers, as it stands after FROM: the events are {@code e}
 * @param number
 *            the number in SQL
 * @param holder
 *            the table that the numbers are in
 * @param column
 *            its column in SQL
 * @param index
 *            the unique index on it
 */
record SequenceChecks(SequenceColumn sequence, String numbered, String number, Table holder, String column,
        Table index) {

    List<Check> run(Session session) throws SQLException {
        return session.transaction(inner -> {
            SequenceColumn.useMemory(inner);
            return checks(inner);
        });
    }

    private record Found(long missing, long inverted) {}

    private List<Check> checks(Session session) throws SQLException {
        String version = Sql.name(sequence.layout().column(Attribute.VERSION));
        Found found = session.first(
                """
                        SELECT count(*) FILTER (WHERE number IS NULL), count(*) FILTER (WHERE number < before) FROM (
                            SELECT %1$s AS number, lag(%1$s) OVER (PARTITION BY %2$s ORDER BY e.%3$s) AS before FROM %4$s) AS pairs
                        """
                        .formatted(number, sequence.order(session).streamKey(), version, numbered),
                row -> new Found(row.getLong(1), row.getLong(2))).orElseThrow();
        long validIndexes = session.number("""
                SELECT count(*) FROM pg_index WHERE indexrelid = to_regclass(?) AND indisvalid AND indisunique
                """, index.sql());
        long behind = session.number("SELECT count(*) FROM (SELECT max(" + column + ") AS highest FROM " + holder.sql()
                + ") AS numbers WHERE highest > (SELECT last_value FROM " + sequence.sequence().sql() + ")");
        return List.of(
                new Check("every event has a number", found.missing() == 0, found.missing() + " without"),
                new Check("within each stream the numbers follow the versions", found.inverted() == 0,
                        found.inverted() + " do not"),
                new Check("the numbers are unique", validIndexes == 1, validIndexes + " valid unique index"),
                new Check("the sequence is ahead of the numbers", behind == 0,
                        behind == 0 ? "it is" : "the highest number is above it"));
    }
}

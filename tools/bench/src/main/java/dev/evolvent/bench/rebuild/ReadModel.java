package dev.evolvent.bench.rebuild;

import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.report.BenchException;
import java.sql.SQLException;

/** The table {@code orders}, which all contenders build: one row for each order that was not cancelled. */
record ReadModel(Statements database) {

    private static final String COLUMNS = "order_id, customer_id, currency, items, total, paid_cents, paid_by, carrier,"
            + " changed_at";

    /**
     * The changes of all event types in one statement, so that it can be batched. Empty and null values keep the old
     * ones, and numbers are added.
     */
    static final String UPSERT = "INSERT INTO orders AS o (" + COLUMNS + """
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (order_id) DO UPDATE SET
                customer_id = coalesce(nullif(excluded.customer_id, ''), o.customer_id),
                currency = coalesce(nullif(excluded.currency, ''), o.currency),
                items = o.items + excluded.items,
                total = o.total + excluded.total,
                paid_cents = o.paid_cents + excluded.paid_cents,
                paid_by = coalesce(excluded.paid_by, o.paid_by),
                carrier = coalesce(excluded.carrier, o.carrier),
                changed_at = excluded.changed_at""";

    static final String DELETE = "DELETE FROM orders WHERE order_id = ?";

    static final String CREATE = """
            CREATE TABLE orders (
                order_id uuid PRIMARY KEY,
                customer_id text NOT NULL,
                currency text NOT NULL,
                items integer NOT NULL,
                total numeric NOT NULL,
                paid_cents bigint NOT NULL,
                paid_by text,
                carrier text,
                changed_at timestamptz NOT NULL)""";

    /** An empty table, for contenders that do not create it themselves. */
    void create() throws SQLException {
        database.execute(CREATE);
    }

    /** Removes the result of a contender. */
    void remove() throws SQLException {
        database.execute("DROP TABLE IF EXISTS orders");
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE");
    }

    /** Saves the current rows as the expected result for a table of events. */
    void keepFor(EventTable events) throws SQLException {
        database.execute("CREATE TABLE expected_" + events.name() + " AS SELECT " + COLUMNS + " FROM orders");
    }

    /** Fails unless the current rows are the saved ones. */
    void compare(EventTable events, String by) throws SQLException {
        String expected = "SELECT " + COLUMNS + " FROM expected_" + events.name();
        String actual = "SELECT " + COLUMNS + " FROM orders";
        long different = database.number("SELECT count(*) FROM ((" + expected + " EXCEPT ALL " + actual
                + ") UNION ALL (" + actual + " EXCEPT ALL " + expected + ")) AS different");
        if (different > 0) {
            throw new BenchException("The contenders come to different results: " + different
                    + " rows of " + by + " and of the loop are not the same.");
        }
    }

    long rows() throws SQLException {
        return database.number("SELECT count(*) FROM orders");
    }
}

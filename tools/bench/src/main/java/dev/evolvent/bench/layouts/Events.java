package dev.evolvent.bench.layouts;

import dev.evolvent.bench.database.Statements;
import dev.evolvent.bench.layouts.Candidate.Ids;
import dev.evolvent.bench.layouts.Candidate.Naming;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;

/**
 * Generated events in a separate table, from which each candidate is filled: a thousand streams at a time get an event
 * in turn, until each has ten.
 *
 * @param lines
 *            the number of lines of an order; none keeps the payload at about 100 bytes
 */
record Events(Statements database, int count, int lines) {

    private static final int BLOCK = 10_000;
    private static final int STREAMS_AT_A_TIME = 1_000;

    void make() throws SQLException {
        database.execute("""
                DROP TABLE IF EXISTS made;
                CREATE UNLOGGED TABLE made AS SELECT i, md5('e' || i) AS random,
                    lpad(to_hex(1700000000000 + i / 10), 12, '0') || '7' || substr(md5('e' || i), 1, 3) || '8'
                        || substr(md5('e' || i), 5, 15) AS ordered,
                    md5('s' || (i / %1$s * %2$s + i %% %2$s))::uuid::text AS stream, i %% %1$s / %2$s + 1 AS version,
                    (ARRAY['OrderPlaced', 'ItemAdded', 'AddressChanged', 'PaymentReceived', 'OrderShipped'])[i %% 5 + 1]
                        AS type,
                    '{"customer":"' || md5('c' || i) || '","total":' || i %% 10000 || '.25,"lines":['
                        || coalesce((SELECT string_agg('{"sku":"' || substr(md5('k' || i * 100 + k), 1, 8)
                            || '","quantity":' || k || ',"price":' || (i + k) %% 1000 || '.5}', ',')
                            FROM generate_series(1, %4$s) AS k), '"none of them"')
                        || ']}' AS payload
                FROM generate_series(0::bigint, %3$s - 1) AS i;
                ANALYZE made""".formatted(BLOCK, STREAMS_AT_A_TIME, count, lines));
    }

    int meanBytes() throws SQLException {
        return (int) database.number("SELECT avg(length(payload))::int FROM made");
    }

    void fill(Candidate candidate, Table table) throws SQLException {
        boolean inStream = candidate.naming() == Naming.CATEGORY_IN_STREAM;
        database.execute("INSERT INTO " + table.sql() + """
                 (id, category, stream, version, type, revision, payload, metadata)
                SELECT %s::uuid, '%s', %s, version, type, '1', payload::%s, '{"by":"ann"}'
                FROM made ORDER BY i""".formatted(candidate.ids() == Ids.RANDOM ? "random" : "ordered",
                inStream ? "" : "order",
                inStream ? "'order-' || stream" : "stream::" + type(table, "stream"), type(table, "payload")));
    }

    private String type(Table table, String column) throws SQLException {
        for (String type : new String[]{"json", "jsonb", "text", "bytea", "uuid"}) {
            if (database.number("SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass(?) AND attname = ?"
                    + " AND format_type(atttypid, atttypmod) = ?", table.sql(), column, type) > 0) {
                return type;
            }
        }
        throw new IllegalStateException("column " + column + " of table " + table + " is of no known type");
    }
}

package dev.evolvent.bench.sequence;

import dev.evolvent.bench.database.Statements;
import java.sql.SQLException;

/**
 * Generated events of about 300 bytes in a table without a sequence: a thousand documents at a time get an event in
 * turn, until each has five. Nearly all rows are in time order, as appends leave them; a tenth was imported later, with
 * times that are 200 days older.
 */
record Events(Statements database, long count) {

    /** All of them are older; events appended during the measurement are younger. */
    static final String OLD = "created_at < '2021-01-01Z'";

    void make() throws SQLException {
        database.execute("""
                CREATE TABLE events (
                    id uuid PRIMARY KEY,
                    aggregate_id uuid NOT NULL,
                    aggregate_type text NOT NULL,
                    event_type text NOT NULL,
                    event_version text,
                    payload jsonb NOT NULL,
                    metadata jsonb,
                    version bigint NOT NULL,
                    created_at timestamptz NOT NULL DEFAULT now(),
                    UNIQUE (aggregate_id, version))""");
        database.execute(
                """
                        INSERT INTO events SELECT md5('e' || i)::uuid, md5('s' || stream)::uuid, 'document', 'DocumentUploaded', '1',
                            jsonb_build_object('title', md5(i::text), 'language', 'en', 'pages', i % 1000, 'folder', 'f' || stream % 99,
                                'customer', md5('c' || stream)), jsonb_build_object('by', 'u' || i % 1000, 'from', 'the office'),
                            version, timestamptz '2020-06-01Z' + i * interval '1 second' - i % 13 * 7 % 13 * interval '1 second'
                                - CASE WHEN stream % 10 = 0 THEN interval '200 days' ELSE interval '0' END
                        FROM (SELECT i, (i - 1) / 5000 * 1000 + (i - 1) % 1000 AS stream, (i - 1) % 5000 / 1000 + 1 AS version
                            FROM generate_series(1, :count::bigint) AS i) AS numbered"""
                        .replace(":count", String.valueOf(count)));
        // The first read of a page after an insert also writes it (hint bits); VACUUM does that beforehand.
        database.execute("VACUUM ANALYZE events");
    }
}

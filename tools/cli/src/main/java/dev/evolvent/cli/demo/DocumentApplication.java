package dev.evolvent.cli.demo;

import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import java.sql.Array;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The application of the demo, a typical one: it writes its events with its own SQL into a table without a global
 * order, and maintains its read models in the same transaction. It knows nothing of Evolvent, so that Evolvent's
 * results can be compared with those of an independent program.
 */
final class DocumentApplication {

    private static final String TABLES = """
            CREATE TABLE events (
                id             uuid PRIMARY KEY,
                aggregate_id   uuid NOT NULL,
                aggregate_type text NOT NULL,
                event_type     text NOT NULL,
                event_version  text,
                payload        jsonb NOT NULL,
                metadata       jsonb NOT NULL,
                version        bigint NOT NULL,
                created_at     timestamptz NOT NULL,
                UNIQUE (aggregate_id, version)
            );
            CREATE TABLE documents (
                document_id  uuid PRIMARY KEY,
                title        text NOT NULL,
                uploaded_by  text NOT NULL,
                size         bigint NOT NULL,
                confidential boolean NOT NULL,
                language     text,
                pages        integer NOT NULL,
                comments     integer NOT NULL,
                last_comment text,
                changed_at   timestamptz NOT NULL
            );
            CREATE INDEX documents_by_title ON documents (title);
            CREATE TABLE feedback (
                document_id uuid PRIMARY KEY,
                votes       integer NOT NULL,
                score_sum   bigint NOT NULL,
                last_remark text NOT NULL
            )""";

    /**
     * Seven years in three periods. Of every five events, four belong to a document (uploaded, analysed, commented
     * twice) and one is feedback on it.
     */
    private static final String LOAD = """
            INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, metadata, version, created_at)
            SELECT md5('event ' || i)::uuid,
                CASE WHEN kind = 4 THEN md5('feedback ' || document)::uuid ELSE md5('document ' || document)::uuid END,
                CASE WHEN kind = 4 THEN 'feedback' ELSE 'document' END,
                CASE kind
                    WHEN 0 THEN CASE era WHEN 1 THEN 'FileUploaded' ELSE 'DocumentUploaded' END
                    WHEN 1 THEN CASE era WHEN 1 THEN 'FileAnalyzed' ELSE 'DocumentAnalyzed' END
                    WHEN 4 THEN 'FeedbackGiven'
                    ELSE 'CommentAdded' END,
                CASE WHEN era = 1 OR era = 2 AND kind IN (2, 3) THEN NULL
                    WHEN kind IN (2, 3) THEN '2'
                    ELSE era::text END,
                CASE kind
                    WHEN 0 THEN CASE era
                        WHEN 1 THEN jsonb_build_object('name', 'Report ' || document, 'owner', person, 'bytes', 1000 + i % 9000)
                        WHEN 2 THEN jsonb_build_object('title', 'Report ' || document, 'owner', person, 'size', 1000 + i % 9000)
                        ELSE jsonb_build_object('title', 'Report ' || document, 'uploadedBy', person, 'size', 1000 + i % 9000,
                            'confidential', document % 7 = 0) END
                    WHEN 1 THEN CASE era
                        WHEN 1 THEN jsonb_build_object('lang', 'en', 'pages', document % 90 + 1, 'engine', 'v1')
                        WHEN 2 THEN jsonb_build_object('language', 'fr', 'pages', document % 90 + 1)
                        ELSE jsonb_build_object('language', 'de', 'pages', document % 90 + 1, 'summary', 'In short ...') END
                    WHEN 4 THEN jsonb_build_object('documentId', md5('document ' || document)::uuid,
                        CASE WHEN era < 3 THEN 'user' ELSE 'author' END, person,
                        CASE WHEN era < 2 THEN 'stars' ELSE 'score' END, document % 5 + 1, 'remark', 'Remark ' || i)
                    ELSE jsonb_build_object(CASE WHEN era < 3 THEN 'user' ELSE 'author' END, person,
                        'text', 'Comment ' || i || ': "quoted", \\backslashed, ünïcode') END,
                '{"source": "web"}', CASE WHEN kind = 4 THEN 1 ELSE kind + 1 END, created_at
            FROM (SELECT i, i / 5 AS document, i % 5 AS kind, 'user-' || i % 97 AS person, created_at,
                    CASE WHEN i < ?::bigint / 3 THEN 1 WHEN i < ?::bigint * 2 / 3 THEN 2 ELSE 3 END AS era
                FROM (SELECT i, transaction_timestamp() - interval '2557 days' + interval '2520 days' * (i::float8 / ?)
                    AS created_at FROM generate_series(0, ?::bigint - 1) AS i) AS times) AS kinds""";

    private static final String REFRESH_DOCUMENTS = """
            INSERT INTO documents
            SELECT aggregate_id,
                max(coalesce(payload->>'title', payload->>'name')) FILTER (WHERE version = 1),
                max(coalesce(payload->>'uploadedBy', payload->>'owner')) FILTER (WHERE version = 1),
                max(coalesce(payload->>'size', payload->>'bytes')::bigint) FILTER (WHERE version = 1),
                bool_or(coalesce((payload->>'confidential')::boolean, false)) FILTER (WHERE version = 1),
                max(coalesce(payload->>'language', payload->>'lang')),
                coalesce(max((payload->>'pages')::integer), 0),
                count(*) FILTER (WHERE event_type = 'CommentAdded'),
                (array_agg(payload->>'text' ORDER BY version DESC) FILTER (WHERE event_type = 'CommentAdded'))[1],
                max(created_at)
            FROM events WHERE aggregate_type = 'document' AND (?::uuid[] IS NULL OR aggregate_id = ANY(?::uuid[]))
            GROUP BY aggregate_id
            ON CONFLICT (document_id) DO UPDATE SET comments = excluded.comments, last_comment = excluded.last_comment,
                language = excluded.language, pages = excluded.pages, changed_at = excluded.changed_at""";

    private static final String REFRESH_FEEDBACK = """
            INSERT INTO feedback
            SELECT (payload->>'documentId')::uuid, count(*),
                sum(coalesce(payload->>'score', payload->>'stars')::integer),
                (array_agg(payload->>'remark' ORDER BY created_at DESC))[1]
            FROM events WHERE aggregate_type = 'feedback' AND (?::uuid[] IS NULL OR aggregate_id = ANY(?::uuid[]))
            GROUP BY 1""";

    private static final String APPEND = """
            INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, metadata, version, created_at)
            VALUES (gen_random_uuid(), ?, ?, ?, ?, ?::jsonb, '{"source": "app"}', ?, clock_timestamp())""";

    private final Database database;

    DocumentApplication(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /** Loads seven years of events. */
    void work(int events) {
        database.transaction(session -> {
            session.execute(TABLES);
            session.update(LOAD, events, events, events, events);
            session.update(REFRESH_DOCUMENTS, null, null);
            session.update(REFRESH_FEEDBACK, null, null);
            return true;
        });
        database.session(session -> {
            session.execute("VACUUM ANALYZE events");
            return true;
        });
    }

    /** A user uploads a document, comments on it and likes it: three events, and two rows that users see. */
    static boolean append(Session session) throws SQLException {
        UUID document = UUID.randomUUID();
        UUID feedback = UUID.randomUUID();
        return session.transaction(inner -> {
            inner.update(APPEND, document, "document", "DocumentUploaded", "3",
                    "{\"title\": \"New\", \"uploadedBy\": \"user-1\", \"size\": 1, \"confidential\": true}", 1);
            inner.update(APPEND, document, "document", "CommentAdded", "2",
                    "{\"author\": \"user-2\", \"text\": \"First!\"}", 2);
            inner.update(APPEND, feedback, "feedback", "FeedbackGiven", "3",
                    "{\"documentId\": \"" + document
                            + "\", \"author\": \"user-3\", \"score\": 5, \"remark\": \"Good\"}",
                    1);
            Array documents = inner.connection().createArrayOf("uuid", new Object[]{document});
            Array feedbacks = inner.connection().createArrayOf("uuid", new Object[]{feedback});
            inner.update(REFRESH_DOCUMENTS, documents, documents);
            inner.update(REFRESH_FEEDBACK, feedbacks, feedbacks);
            return true;
        });
    }

    /** How many events {@link #append} appends. */
    static final int EVENTS_PER_APPEND = 3;
}

package dev.evolvent.bench.layouts;

import dev.evolvent.eventstore.layout.WritableLayout;
import java.util.List;

/**
 * A candidate for the table of new systems.
 *
 * @param label
 *            how it differs from the chosen one
 * @param sql
 *            creates it
 * @param ids
 *            the kind of event ids
 * @param naming
 *            where the category of a stream is stored
 * @param canAppend
 *            whether it has the unique index that appending relies on
 */
record Candidate(String label, String sql, Ids ids, Naming naming, boolean canAppend) {

    /** How ids are generated. */
    enum Ids {
        RANDOM,
        TIME_ORDERED
    }

    /** Where the category of a stream is stored. */
    enum Naming {
        CATEGORY_IN_COLUMN,
        CATEGORY_IN_STREAM
    }

    static final Candidate CHOSEN = new Candidate("as it was chosen", WritableLayout.evolventSql(), Ids.RANDOM,
            Naming.CATEGORY_IN_COLUMN, true);

    private static final Candidate TIME_ORDERED = new Candidate("(ids in the order of time)", CHOSEN.sql,
            Ids.TIME_ORDERED, Naming.CATEGORY_IN_COLUMN, true);

    private static final String DOCUMENTS = "payload json NOT NULL,\n    metadata json NOT NULL";

    private static final String KEYS = "UNIQUE (stream, category, version)";

    private static final String ID_KEY = "    CONSTRAINT events_id UNIQUE (id),\n";

    static List<Candidate> all() {
        return List.of(CHOSEN, TIME_ORDERED,
                with("payload and metadata jsonb", DOCUMENTS, DOCUMENTS.replace("json", "jsonb")),
                with("payload and metadata text", DOCUMENTS, DOCUMENTS.replace("json", "text")),
                with("payload and metadata bytea", DOCUMENTS, DOCUMENTS.replace("json", "bytea")),
                // Before PostgreSQL 16, CREATE TABLE cannot set this, only ALTER TABLE.
                new Candidate("documents not compressed", CHOSEN.sql + ";\nALTER TABLE evolvent.events "
                        + "ALTER payload SET STORAGE EXTERNAL, ALTER metadata SET STORAGE EXTERNAL", Ids.RANDOM,
                        Naming.CATEGORY_IN_COLUMN, true),
                with("unique (category, stream, version)", KEYS, "UNIQUE (category, stream, version)"),
                with("unique (stream, version)", KEYS, "UNIQUE (stream, version)"),
                new Candidate("category in the stream's name", changed(KEYS, "UNIQUE (stream, version)"), Ids.RANDOM,
                        Naming.CATEGORY_IN_STREAM, true),
                with("stream uuid", "stream text COLLATE \"C\"", "stream uuid"),
                with("version integer", "version bigint", "version integer"),
                with("texts in the order of a language", "COLLATE \"C\"", "COLLATE \"en-x-icu\""),
                with("id as the primary key", "events_id UNIQUE (id)", "events_id PRIMARY KEY (id)",
                        "events_position PRIMARY KEY (position)", "events_position UNIQUE (position)"),
                new Candidate("id unique by a hash", changed("UNIQUE (id)", "EXCLUDE USING hash (id WITH =)"),
                        Ids.RANDOM, Naming.CATEGORY_IN_COLUMN, false),
                new Candidate("id not unique", changed(ID_KEY, ""), Ids.RANDOM, Naming.CATEGORY_IN_COLUMN, false),
                with("fill factor 90 for positions", " WITH (fillfactor = 100)", ""),
                with("bigserial", "bigint NOT NULL GENERATED ALWAYS AS IDENTITY (CACHE 1)", "bigserial NOT NULL"),
                with("a tenant, null in all rows", "payload json", "tenant text,\n    payload json"),
                with("words before numbers", "    version bigint NOT NULL,\n    id uuid NOT NULL,\n", "",
                        "    recorded_at", "    id uuid NOT NULL,\n    recorded_at",
                        "    payload json", "    version bigint NOT NULL,\n    payload json"));
    }

    /** Those that depend on the size of the events. */
    static List<Candidate> ofDocuments() {
        return all().stream()
                .filter(candidate -> candidate.equals(CHOSEN) || candidate.sql.contains("metadata jsonb")
                        || candidate.sql.contains("metadata text") || candidate.sql.contains("metadata bytea")
                        || candidate.sql.contains("STORAGE"))
                .toList();
    }

    private static Candidate with(String label, String... replacements) {
        return new Candidate(label, changed(replacements), Ids.RANDOM, Naming.CATEGORY_IN_COLUMN, true);
    }

    private static String changed(String... replacements) {
        String sql = CHOSEN.sql;
        for (int i = 0; i < replacements.length; i += 2) {
            if (!sql.contains(replacements[i])) {
                throw new IllegalStateException("the table has no " + replacements[i]);
            }
            sql = sql.replace(replacements[i], replacements[i + 1]);
        }
        return sql;
    }
}

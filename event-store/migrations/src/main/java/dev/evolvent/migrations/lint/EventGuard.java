package dev.evolvent.migrations.lint;

import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Detects statements that change or remove events, even from an empty table: by statement triggers. */
final class EventGuard implements AutoCloseable {

    private static final String TRIGGER = "\"evolvent lint\"";

    private final Session session;
    private final List<Table> guarded = new ArrayList<>();

    private EventGuard(Session session) {
        this.session = session;
    }

    static EventGuard over(Session session, List<Table> events) throws SQLException {
        EventGuard guard = new EventGuard(session);
        session.execute("""
                CREATE TEMPORARY TABLE IF NOT EXISTS evolvent_lint (events text);
                CREATE OR REPLACE FUNCTION pg_temp.evolvent_lint() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    INSERT INTO pg_temp.evolvent_lint VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME);
                    RETURN NULL;
                END$$""");
        for (Table table : events) {
            if (Catalogue.exists(session, table.sql())) {
                session.execute("CREATE TRIGGER " + TRIGGER + " BEFORE UPDATE OR DELETE OR TRUNCATE ON " + table.sql()
                        + " FOR EACH STATEMENT EXECUTE FUNCTION pg_temp.evolvent_lint()");
                guard.guarded.add(table);
            }
        }
        return guard;
    }

    /** The tables that were changed since the last call. */
    List<String> changed(Session inner) throws SQLException {
        return inner.list("WITH seen AS (DELETE FROM pg_temp.evolvent_lint RETURNING events) "
                + "SELECT DISTINCT events FROM seen ORDER BY 1", row -> row.getString(1));
    }

    @Override
    public void close() throws SQLException {
        if (!session.connection().getAutoCommit()) {
            session.connection().rollback();
            session.connection().setAutoCommit(true);
        }
        for (Table table : guarded) {
            session.execute("DO $$BEGIN IF to_regclass(" + Sql.literal(table.sql()) + ") IS NOT NULL THEN "
                    + "DROP TRIGGER IF EXISTS " + TRIGGER + " ON " + table.sql() + "; END IF; END$$");
        }
        session.execute(
                "DROP FUNCTION IF EXISTS pg_temp.evolvent_lint() CASCADE; DROP TABLE IF EXISTS pg_temp.evolvent_lint");
    }
}

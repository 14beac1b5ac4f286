package dev.evolvent.postgres.state;

import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table {@code evolvent.runs}, which replaces {@code evolvent.migration_control} and
 * {@code evolvent.projection_runs} since version 3. Those two remain: processes of an earlier version use them, also
 * after a deploy that was rolled back.
 */
public final class RunsTable {

    public static final StateTable TABLE = new StateTable("evolvent.runs", """
            CREATE TABLE evolvent.runs (
                kind       text NOT NULL,
                name       text NOT NULL,
                phase      text NOT NULL,
                host       text NOT NULL,
                process    bigint NOT NULL,
                done       bigint NOT NULL DEFAULT 0,
                from_position bigint NOT NULL DEFAULT 0,
                position   bigint NOT NULL DEFAULT 0,
                up_to      bigint NOT NULL DEFAULT 0,
                started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
                beat_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
                problem    text,
                command    text CHECK (command IN ('pause', 'cancel')),
                asked_by   text,
                asked_at   timestamptz,
                threads    integer,
                rate       integer,
                PRIMARY KEY (kind, name)
            )""");

    private static final String OLD_REBUILDS = """
            SELECT 'rebuild' AS kind, projection AS name, phase, host, process, events AS done, from_position, position,
                up_to, started_at, beat_at, problem, command, NULL::text AS asked_by, NULL::timestamptz AS asked_at,
                threads, rate FROM evolvent.projection_runs""";

    /** In this version, only a pause persists when no process is migrating. */
    private static final String OLD_MIGRATION = """
            SELECT 'migration' AS kind, 'schema' AS name, 'paused' AS phase, '' AS host, 0::bigint AS process, 0::bigint AS done,
                0::bigint AS from_position, 0::bigint AS position, 0::bigint AS up_to, asked_at AS started_at,
                asked_at AS beat_at, NULL::text AS problem, command, asked_by, asked_at, NULL::integer AS threads,
                NULL::integer AS rate FROM evolvent.migration_control WHERE command = 'pause'""";

    /** Roles that could write to the old tables can write to the new one. */
    private static final String GRANTS = """
            SELECT DISTINCT format('GRANT %s ON evolvent.runs TO %s', privilege_type,
                CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END)
            FROM pg_class, aclexplode(relacl) WHERE oid IN (to_regclass('evolvent.projection_runs'),
                to_regclass('evolvent.migration_control')) AND grantee <> relowner
                AND privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') ORDER BY 1""";

    private RunsTable() {}

    static void replaceOldTables(Session session) throws SQLException {
        if (Catalogue.exists(session, TABLE.name())) {
            return;
        }
        session.execute(TABLE.sql());
        for (String old : old(session)) {
            session.execute("INSERT INTO evolvent.runs " + old);
        }
        for (String grant : session.list(GRANTS, row -> row.getString(1))) {
            session.execute(grant);
        }
    }

    /**
     * The table to read runs from, with the columns of this one: this table, or those of an earlier version. Empty if
     * there is none.
     */
    public static Optional<String> source(Session session) throws SQLException {
        if (Catalogue.exists(session, TABLE.name())) {
            return Optional.of(TABLE.name());
        }
        List<String> old = old(session);
        return old.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" UNION ALL ", old) + ")");
    }

    private static List<String> old(Session session) throws SQLException {
        List<String> old = new ArrayList<>();
        if (Catalogue.exists(session, "evolvent.projection_runs")) {
            old.add(OLD_REBUILDS);
        }
        if (Catalogue.exists(session, "evolvent.migration_control")) {
            old.add(OLD_MIGRATION);
        }
        return old;
    }
}

package dev.evolvent.postgres.state;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlError;
import java.sql.SQLException;
import java.util.List;

/**
 * The state tables in the schema {@code evolvent}, and the table {@code evolvent.version} with the version of all of them.
 *
 * <ul>
 * <li>A module declares its tables in their current form, and calls {@link #prepare} before it writes.
 * <li>A change of an existing table is a new step at the end of {@link #STEPS}; existing steps never change. All steps
 * are in one list, since a program that only uses migrations must still upgrade the tables of projections.
 * <li>A database without a version was written by code from before there were versions: that is version 1. In a copy of
 * the schema without rows, the tables may be newer than that; so each step must work if what it creates exists already.
 * <li>Reading calls create and change nothing. They read what exists, and call {@link #requireKnown}.
 * </ul>
 */
public final class StateTables {

    private static final String VERSION_TABLE = "evolvent.version";

    private static final String CREATE = """
            CREATE TABLE evolvent.version (
                only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
                version    integer NOT NULL,
                changed_by text NOT NULL DEFAULT session_user,
                changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
            );
            GRANT SELECT ON evolvent.version TO PUBLIC""";

    private static final int UNVERSIONED = 1;

    /**
     * The steps from version 1 to 2, from 2 to 3, and so on. A step must work if the table that it changes is missing,
     * and if it was run before.
     */
    private static final List<Step> STEPS = List.of(Slices::dropIfEmpty, RunsTable::replaceOldTables);

    /** The version that this code writes. */
    public static final int VERSION = UNVERSIONED + STEPS.size();

    private StateTables() {}

    /** Upgrades tables from one version to the next. */
    interface Step {

        void run(Session session) throws SQLException;
    }

    /**
     * For a transaction that is about to write: upgrades the state tables to the current version, and creates those of
     * the given ones that are missing. Of several concurrent processes, one does this and the others wait for its
     * transaction.
     */
    public static void prepare(Session session, List<StateTable> tables) throws SQLException {
        String grant = grant(session);
        try {
            if (!isPrepared(session, tables)) {
                Catalogue.createOwnSchema(session);
                bringForward(session);
                for (StateTable table : tables) {
                    if (!Catalogue.exists(session, table.name())) {
                        session.execute(table.sql());
                    }
                }
            }
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) {
                throw refused(e, grant);
            }
            throw e;
        }
    }

    /** Fails if a newer version of Evolvent has changed the tables. */
    public static void requireKnown(Session session) throws SQLException {
        requireKnown(version(session));
    }

    private static void requireKnown(int version) {
        if (version > VERSION) {
            throw new EvolventException(SqlError.STATE_TOO_NEW, "The state tables in schema evolvent have version "
                    + version + ", and this program knows versions up to " + VERSION
                    + ": a newer version of Evolvent has written to this database. Nothing was done. Use that version,"
                    + " or a later one.");
        }
    }

    private static boolean isPrepared(Session session, List<StateTable> tables) throws SQLException {
        int version = version(session);
        requireKnown(version);
        if (version < VERSION) {
            return false;
        }
        for (StateTable table : tables) {
            if (!Catalogue.exists(session, table.name())) {
                return false;
            }
        }
        return true;
    }

    private static int version(Session session) throws SQLException {
        return Catalogue.exists(session, VERSION_TABLE)
                ? session.first("SELECT version FROM evolvent.version", row -> row.getInt(1)).orElse(UNVERSIONED)
                : UNVERSIONED;
    }

    /** Under the lock that {@link Catalogue#createOwnSchema} holds until the transaction ends. */
    private static void bringForward(Session session) throws SQLException {
        requireKnown(session);
        if (!Catalogue.exists(session, VERSION_TABLE)) {
            session.execute(CREATE);
        }
        session.update("INSERT INTO evolvent.version (version) VALUES (?) ON CONFLICT DO NOTHING", UNVERSIONED);
        int version = version(session);
        if (version < VERSION) {
            for (Step step : STEPS.subList(version - UNVERSIONED, STEPS.size())) {
                step.run(session);
            }
            session.update("UPDATE evolvent.version SET (version, changed_by, changed_at) = "
                    + "(?, session_user, clock_timestamp())", VERSION);
        }
    }

    /**
     * The rights that the role needs to create tables. Queried beforehand, since a failed transaction accepts no query.
     */
    private static String grant(Session session) throws SQLException {
        return session.first("""
                SELECT CASE WHEN EXISTS (SELECT FROM pg_namespace WHERE nspname = 'evolvent')
                    THEN 'GRANT USAGE, CREATE ON SCHEMA evolvent'
                    ELSE format('GRANT CREATE ON DATABASE %I', current_database()) END
                    || format(' TO %I', current_user)""", row -> row.getString(1)).orElseThrow();
    }

    private static EvolventException refused(SQLException cause, String grant) {
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceFirst("^ERROR: ", "");
        return new EvolventException(SqlError.NO_PERMISSION, "The role lacks a right: " + message
                + ". Evolvent has to create or change its state tables. Nothing was done. Run the command once as the"
                + " owner of schema evolvent, or let that owner run: " + grant + ";", cause);
    }
}

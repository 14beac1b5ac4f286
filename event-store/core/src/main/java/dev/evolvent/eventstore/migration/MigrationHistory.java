package dev.evolvent.eventstore.migration;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.Sha256;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The table {@code evolvent.schema_migrations}. */
final class MigrationHistory {

    private static final String CREATE = """
            CREATE TABLE IF NOT EXISTS evolvent.schema_migrations (
                version     integer PRIMARY KEY,
                name        text NOT NULL,
                kind        text NOT NULL,
                definition  text NOT NULL,
                checksum    text NOT NULL,
                state       text NOT NULL,
                step        integer NOT NULL DEFAULT 0,
                cursor      bigint NOT NULL DEFAULT 0,
                applied_by  text NOT NULL DEFAULT session_user,
                started_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
                finished_at timestamptz,
                hash        text NOT NULL
            )""";

    private static final String SELECT = """
            SELECT version, name, kind, checksum, state, step, cursor, applied_by, started_at, finished_at, hash
            FROM evolvent.schema_migrations ORDER BY version""";

    private MigrationHistory() {}

    static void create(Session session) throws SQLException {
        Catalogue.createOwnSchema(session);
        session.execute(CREATE);
    }

    static List<MigrationRecord> read(Session session) throws SQLException {
        return Catalogue.exists(session, "evolvent.schema_migrations")
                ? session.list(SELECT, MigrationHistory::row)
                : List.of();
    }

    private static MigrationRecord row(ResultSet row) throws SQLException {
        return new MigrationRecord(row.getInt(1), row.getString(2), row.getString(3), row.getString(4),
                MigrationState.of(row.getString(5)), row.getInt(6), row.getLong(7), row.getString(8),
                Session.instant(row, 9), Session.optionalInstant(row, 10), row.getString(11));
    }

    /** Notes that a migration begins, for the first time or anew after it was rolled back. */
    static void begin(Session session, Migration migration, String previousHash) throws SQLException {
        String checksum = checksum(migration);
        String hash = Sha256.of(
                previousHash + "\n" + migration.version() + "\n" + migration.name() + "\n" + migration.kind()
                        + "\n" + checksum);
        session.update("""
                INSERT INTO evolvent.schema_migrations (version, name, kind, definition, checksum, state, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (version) DO UPDATE SET (name, kind, definition, checksum, state, step, cursor, applied_by,
                    started_at, finished_at, hash) = (excluded.name, excluded.kind, excluded.definition,
                    excluded.checksum, excluded.state, 0, 0, session_user, clock_timestamp(), NULL, excluded.hash)
                """, migration.version(), migration.name(), migration.kind(), migration.definition(), checksum,
                MigrationState.RUNNING.toString(), hash);
    }

    /**
     * Moves a migration on from where we know it to be. Where somebody else has moved it meanwhile, we have lost our
     * place: nothing more may be done, and what the current transaction did is rolled back.
     */
    static Place move(Session session, int version, Place from, Place to) throws SQLException {
        int moved = session.update("""
                UPDATE evolvent.schema_migrations SET state = ?, step = ?, cursor = ?,
                    finished_at = CASE WHEN ? THEN clock_timestamp() END
                WHERE version = ? AND state = ? AND step = ? AND cursor = ?
                """, to.state().toString(), to.step(), to.cursor(),
                to.state() == MigrationState.COMPLETED || to.state() == MigrationState.ROLLED_BACK, version,
                from.state().toString(), from.step(), from.cursor());
        if (moved != 1) {
            throw new EvolventException(MigrationError.OVERTAKEN, "Migration " + version + " was moved on by another"
                    + " process meanwhile, so this one stops. What it was just doing is rolled back. Look at the history.");
        }
        return to;
    }

    static String checksum(Migration migration) {
        return Sha256.of(migration.definition());
    }

    /** How far a migration has come: what the history holds of it, and all that is needed to go on. */
    record Place(MigrationState state, int step, long cursor) {

        static Place of(MigrationRecord row) {
            return new Place(row.state(), row.step(), row.cursor());
        }

        Place at(MigrationState newState) {
            return new Place(newState, 0, 0);
        }

        Place nextStep() {
            return new Place(state, step + 1, 0);
        }

        Place withCursor(long newCursor) {
            return new Place(state, step, newCursor);
        }
    }
}

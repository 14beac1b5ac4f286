package dev.evolvent.migrations;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sha256;
import dev.evolvent.postgres.state.StateTable;
import dev.evolvent.postgres.state.StateTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table {@code evolvent.schema_migrations}. */
final class MigrationHistory {

    static final StateTable TABLE = new StateTable("evolvent.schema_migrations", """
            CREATE TABLE evolvent.schema_migrations (
                key         text PRIMARY KEY,
                rank        integer NOT NULL,
                version     bigint,
                name        text NOT NULL,
                kind        text NOT NULL,
                definition  text NOT NULL,
                checksum    text NOT NULL,
                state       text NOT NULL,
                step        integer NOT NULL DEFAULT 0,
                cursor      bigint NOT NULL DEFAULT 0,
                applied_by  text NOT NULL DEFAULT session_user,
                started_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
                heard_from  timestamptz NOT NULL DEFAULT clock_timestamp(),
                finished_at timestamptz,
                hash        text NOT NULL DEFAULT ''
            )""");

    private static final String SELECT = """
            SELECT rank, version, name, kind, definition, checksum, state, step, cursor, applied_by, started_at,
                heard_from, finished_at, hash
            FROM evolvent.schema_migrations ORDER BY rank""";

    private MigrationHistory() {}

    /** In the order in which they were started. */
    static List<MigrationRecord> read(Session session) throws SQLException {
        StateTables.requireKnown(session);
        return Catalogue.exists(session, "evolvent.schema_migrations")
                ? session.list(SELECT, MigrationHistory::row)
                : List.of();
    }

    private static MigrationRecord row(ResultSet row) throws SQLException {
        long version = row.getLong(2);
        MigrationId id = new MigrationId(row.wasNull() ? OptionalLong.empty() : OptionalLong.of(version),
                row.getString(3));
        return new MigrationRecord(row.getInt(1), id, row.getString(4), row.getString(5), row.getString(6),
                MigrationState.of(row.getString(7)), row.getInt(8), row.getLong(9), row.getString(10),
                Session.instant(row, 11), Session.instant(row, 12), Session.optionalInstant(row, 13),
                row.getString(14));
    }

    /** Records a migration in a state, for the first time or again; it becomes the newest of all. */
    static Place begin(Session session, Migration migration, MigrationState state) throws SQLException {
        session.update("DELETE FROM evolvent.schema_migrations WHERE key = ?", migration.id().key());
        OptionalLong version = migration.id().version();
        session.update(
                """
                        INSERT INTO evolvent.schema_migrations (key, rank, version, name, kind, definition, checksum, state, finished_at)
                        SELECT ?, coalesce(max(rank), 0) + 1, ?, ?, ?, ?, ?, ?, CASE WHEN ? THEN clock_timestamp() END
                        FROM evolvent.schema_migrations""",
                migration.id().key(),
                version.isPresent() ? version.getAsLong() : null, migration.id().name(),
                migration.operation().kind(), migration.operation().definition(), checksum(migration),
                state.toString(), !state.isUnderWay());
        seal(session);
        return new Place(state, 0, 0);
    }

    /** Accepts the current definition of a migration as the one that was applied. */
    static void accept(Session session, Migration migration) throws SQLException {
        session.update(
                "UPDATE evolvent.schema_migrations SET name = ?, kind = ?, definition = ?, checksum = ? WHERE key = ?",
                migration.id().name(), migration.operation().kind(), migration.operation().definition(),
                checksum(migration), migration.id().key());
        seal(session);
    }

    /**
     * Moves a migration from a known place to another. If another process has moved it meanwhile, this run is outdated:
     * it must stop, and the current transaction is rolled back.
     */
    static Place move(Session session, Migration migration, Place from, Place to) throws SQLException {
        int moved = session.update("""
                UPDATE evolvent.schema_migrations SET state = ?, step = ?, cursor = ?, heard_from = clock_timestamp(),
                    finished_at = CASE WHEN ? THEN clock_timestamp() END
                WHERE key = ? AND state = ? AND step = ? AND cursor = ?
                """, to.state().toString(), to.step(), to.cursor(), !to.state().isUnderWay(), migration.id().key(),
                from.state().toString(), from.step(), from.cursor());
        if (moved != 1) {
            throw new EvolventException(MigrationError.OVERTAKEN, "Migration " + migration + " was moved on by another"
                    + " process meanwhile, so this one stops. What it was just doing is rolled back. Look at the history.");
        }
        return to;
    }

    static Map<String, MigrationRecord> byKey(List<MigrationRecord> history) {
        return history.stream().collect(Collectors.toMap(row -> row.id().key(), Function.identity(),
                (one, other) -> other, HashMap::new));
    }

    /** Those that are not done, or are repeatable and were changed since. */
    static List<Migration> pending(List<Migration> migrations, List<MigrationRecord> history) {
        Map<String, MigrationRecord> rows = byKey(history);
        return migrations.stream().filter(migration -> !isDone(migration, rows.get(migration.id().key()))).toList();
    }

    private static boolean isDone(Migration migration, @Nullable MigrationRecord row) {
        return row != null && row.state().isDone()
                && (!migration.id().isRepeatable() || row.checksum().equals(checksum(migration)));
    }

    static Optional<MigrationRecord> underWay(Session session) throws SQLException {
        return read(session).stream()
                .filter(row -> row.state().isUnderWay() && !row.isWithoutEffect()).findFirst();
    }

    static String checksum(Migration migration) {
        return Sha256.of(migration.operation().definition());
    }

    /** The first row that was changed after it was written, or whose predecessor is missing. */
    static Optional<MigrationRecord> firstForged(List<MigrationRecord> rows) {
        String previous = "";
        for (MigrationRecord row : rows) {
            if (!row.hash().equals(hash(row, previous))) {
                return Optional.of(row);
            }
            previous = row.hash();
        }
        return Optional.empty();
    }

    /** Gives each row its hash. */
    static void seal(Session session) throws SQLException {
        String previous = "";
        for (MigrationRecord row : read(session)) {
            String hash = hash(row, previous);
            if (!row.hash().equals(hash)) {
                session.update("UPDATE evolvent.schema_migrations SET hash = ? WHERE key = ?", hash, row.id().key());
            }
            previous = hash;
        }
    }

    private static String hash(MigrationRecord row, String previous) {
        return Sha256.of(String.join("\n", previous, row.id().key(), row.id().name(), row.kind(),
                Sha256.of(row.definition()), row.checksum(), row.appliedBy(), row.startedAt().toString()));
    }

    /** What these have built may be gone with what other migrations have built. */
    static void forgetRepeatables(Session session) throws SQLException {
        session.execute("DELETE FROM evolvent.schema_migrations WHERE version IS NULL");
        seal(session);
    }

    /** How far a migration has come: what the history records of it, and all that is needed to resume. */
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

package dev.evolvent.projections.internal.state;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.state.RunsTable;
import dev.evolvent.postgres.state.StateTable;
import dev.evolvent.postgres.state.StateTables;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.ProjectionError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The table {@code evolvent.projection_generations}. */
public final class Generations {

    private static final StateTable TABLE = new StateTable("evolvent.projection_generations", """
            CREATE TABLE evolvent.projection_generations (
                projection    text NOT NULL,
                generation    integer NOT NULL,
                tables_schema text NOT NULL,
                state         text NOT NULL,
                position      bigint NOT NULL,
                definition    text NOT NULL,
                chains        text[] NOT NULL DEFAULT '{}',
                edits         integer NOT NULL DEFAULT 0,
                checkpoint    text,
                checkpoint_move text,
                checkpoint_back text,
                unbuilt       text[] NOT NULL DEFAULT '{}',
                current_until timestamptz,
                created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
                changed_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
                PRIMARY KEY (projection, generation)
            );
            CREATE UNIQUE INDEX projection_generations_one_live
                ON evolvent.projection_generations (projection) WHERE state = 'live'""");

    private static final String SELECT = """
            SELECT projection, generation, tables_schema, state, position, definition, chains, edits,
                checkpoint, checkpoint_move
            FROM evolvent.projection_generations""";

    private static final String OF_PROJECTION = SELECT + " WHERE projection = ?";

    /** A table of earlier versions, by which several processes shared a rebuild. It is not created any more. */
    private static final String SLICES = " FROM evolvent.projection_slices WHERE projection = ? AND generation = ?";

    private Generations() {}

    /**
     * Before a write, in its transaction: creates the state tables of projections, or upgrades them to the current
     * version.
     */
    public static void prepare(Session session) throws SQLException {
        StateTables.prepare(session, List.of(TABLE, Checkpoints.TABLE, Quarantine.TABLE, RunsTable.TABLE));
    }

    /** Whether the state tables exist. */
    public static boolean exist(Session session) throws SQLException {
        StateTables.requireKnown(session);
        return Catalogue.exists(session, "evolvent.projection_generations");
    }

    public static List<Generation> all(Session session) throws SQLException {
        return session.list(SELECT + " ORDER BY projection, generation", Generations::row);
    }

    public static List<Generation> of(Session session, String projection) throws SQLException {
        return session.list(OF_PROJECTION + " ORDER BY generation", Generations::row, projection);
    }

    public static Optional<Generation> inState(Session session, String projection, Generation.State state)
            throws SQLException {
        return session.first(OF_PROJECTION + " AND state = ? ORDER BY generation DESC", Generations::row, projection,
                state.toString());
    }

    public static Optional<Generation> live(Session session, String projection) throws SQLException {
        return inState(session, projection, Generation.State.LIVE);
    }

    /** The kept generation, if it is to be kept current. */
    public static Optional<Generation> keptCurrent(Session session, String projection) throws SQLException {
        return session.first(OF_PROJECTION + " AND state = 'kept' AND current_until > clock_timestamp()",
                Generations::row, projection);
    }

    public static Optional<Instant> currentUntil(Session session, String projection) throws SQLException {
        return session.first("SELECT current_until FROM evolvent.projection_generations WHERE projection = ? "
                + "AND state = 'kept' AND current_until > clock_timestamp()", row -> Session.instant(row, 1),
                projection);
    }

    /** Records that a kept generation applies events for some time. */
    public static void keepCurrent(Session session, Generation generation, Duration time) throws SQLException {
        session.update("UPDATE evolvent.projection_generations SET current_until = clock_timestamp() "
                + "+ make_interval(secs => ?) WHERE projection = ? AND generation = ?", time.toSeconds(),
                generation.projection(), generation.number());
    }

    public static Optional<Generation> unfinished(Session session, String projection) throws SQLException {
        return of(session, projection).stream().filter(generation -> generation.state().isUnfinished()).findFirst();
    }

    /**
     * Whether an earlier version started it in slices, so that neither its position nor its checkpoints reflect what is
     * in its tables.
     */
    public static boolean isSliced(Session session, Generation generation) throws SQLException {
        return Catalogue.exists(session, "evolvent.projection_slices")
                && session.number("SELECT count(*)" + SLICES, generation.projection(), generation.number()) > 0;
    }

    /** Locks the generation's row until the transaction ends, so that no process advances it meanwhile. */
    public static Generation lock(Session session, Generation generation) throws SQLException {
        return session.first(OF_PROJECTION + " AND generation = ? FOR UPDATE", Generations::row,
                generation.projection(), generation.number()).orElseThrow(() -> overtaken(generation));
    }

    /**
     * Locks the generation's row, and fails if it has changed. Call it first in a transaction that writes to the
     * generation's tables: a swap also locks the row before the tables.
     */
    public static void lockUnchanged(Session session, Generation generation) throws SQLException {
        if (!lock(session, generation).equals(generation)) {
            throw overtaken(generation);
        }
    }

    /** The same without a lock. */
    public static void requireUnchanged(Session session, Generation generation) throws SQLException {
        if (of(session, generation.projection()).stream().noneMatch(generation::equals)) {
            throw overtaken(generation);
        }
    }

    private static Generation row(ResultSet row) throws SQLException {
        return new Generation(row.getString(1), row.getInt(2), row.getString(3), Generation.State.of(row.getString(4)),
                row.getLong(5), row.getString(6), chains((String[]) row.getArray(7).getArray()), row.getInt(8),
                checkpoint(row));
    }

    private static Optional<Checkpoint> checkpoint(ResultSet row) throws SQLException {
        Optional<String> move = Optional.ofNullable(row.getString(10));
        return Optional.ofNullable(row.getString(9)).map(query -> new Checkpoint(query, move));
    }

    /** Type, hash, type, hash, ... */
    private static SortedMap<String, String> chains(String[] texts) {
        SortedMap<String, String> chains = new TreeMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            chains.put(texts[i], texts[i + 1]);
        }
        return chains;
    }

    public static void insert(Session session, Generation generation) throws SQLException {
        session.update("""
                INSERT INTO evolvent.projection_generations
                    (projection, generation, tables_schema, state, position, definition, chains, edits,
                    checkpoint, checkpoint_move)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, generation.projection(), generation.number(), generation.schema(), generation.state().toString(),
                generation.position(), generation.definition(), texts(generation.chains()), generation.edits(),
                generation.checkpoint().map(Checkpoint::query).orElse(null),
                generation.checkpoint().flatMap(Checkpoint::move).orElse(null));
    }

    /** Records which program fills a generation's tables, starting from their current state. */
    public static Generation filledBy(Session session, Generation generation, Optional<Checkpoint> checkpoint)
            throws SQLException {
        session.update("UPDATE evolvent.projection_generations SET checkpoint = ?, checkpoint_move = ?, "
                + "checkpoint_back = NULL WHERE projection = ? AND generation = ?",
                checkpoint.map(Checkpoint::query).orElse(null), checkpoint.flatMap(Checkpoint::move).orElse(null),
                generation.projection(), generation.number());
        return lock(session, generation);
    }

    /** Records the position of tables that no program fills any more. */
    public static void left(Session session, Generation generation, ExternalPosition reached) throws SQLException {
        session.update("UPDATE evolvent.projection_generations SET position = ?, checkpoint_back = ? "
                + "WHERE projection = ? AND generation = ?", reached.position(), reached.back().orElse(null),
                generation.projection(), generation.number());
    }

    /** The SQL that restores another program's checkpoint to where it was when it left these tables. */
    public static Optional<String> back(Session session, Generation generation) throws SQLException {
        return session.first("SELECT checkpoint_back FROM evolvent.projection_generations WHERE projection = ? "
                + "AND generation = ? AND checkpoint_back IS NOT NULL", row -> row.getString(1),
                generation.projection(), generation.number());
    }

    /** Advances the checkpoint, in the transaction that writes the rows. */
    public static Generation advance(Session session, Generation generation, long position) throws SQLException {
        session.update("""
                UPDATE evolvent.projection_generations SET position = ?, changed_at = clock_timestamp()
                WHERE projection = ? AND generation = ?
                """, position, generation.projection(), generation.number());
        return generation.at(position);
    }

    /** Records that rows were changed otherwise, so that processes that cache rows read them again. */
    public static void edited(Session session, Generation generation) throws SQLException {
        session.update("UPDATE evolvent.projection_generations SET edits = edits + 1 "
                + "WHERE projection = ? AND generation = ?", generation.projection(), generation.number());
    }

    /** Records that the tables are empty and start over. */
    public static Generation restarted(Session session, Generation generation, String definition,
            SortedMap<String, String> chains) throws SQLException {
        session.update("UPDATE evolvent.projection_generations SET definition = ? WHERE projection = ? "
                + "AND generation = ?", definition, generation.projection(), generation.number());
        readThrough(session, generation, chains);
        edited(session, generation);
        advance(session, generation, EventStore.BEGINNING);
        return lock(session, generation);
    }

    /** Records the chains of all events in the tables. */
    public static void readThrough(Session session, Generation generation, SortedMap<String, String> chains)
            throws SQLException {
        session.update("UPDATE evolvent.projection_generations SET chains = ? WHERE projection = ? AND generation = ?",
                texts(chains), generation.projection(), generation.number());
    }

    private static String[] texts(SortedMap<String, String> chains) {
        return chains.entrySet().stream().flatMap(chain -> Stream.of(chain.getKey(), chain.getValue()))
                .toArray(String[]::new);
    }

    /** Records what remains to be built, as statements. */
    public static void build(Session session, Generation generation, List<String> statements) throws SQLException {
        session.update("UPDATE evolvent.projection_generations SET unbuilt = ? WHERE projection = ? AND generation = ?",
                statements.toArray(String[]::new), generation.projection(), generation.number());
    }

    /** Whether something remains to be built. */
    public static boolean isUnbuilt(Session session, Generation generation) throws SQLException {
        return session.number("SELECT count(*) FROM evolvent.projection_generations WHERE projection = ? "
                + "AND generation = ? AND unbuilt <> '{}'", generation.projection(), generation.number()) > 0;
    }

    /**
     * Builds the next item and removes it from the list; false if there is none left. Locks the row only at the end, so
     * that a process that applies events does not wait for the build.
     */
    public static boolean buildNext(Session session, Generation generation) throws SQLException {
        Optional<String> next = session.first("SELECT unbuilt[1] FROM evolvent.projection_generations "
                + "WHERE projection = ? AND generation = ? AND unbuilt[1] IS NOT NULL", row -> row.getString(1),
                generation.projection(), generation.number());
        if (next.isPresent()) {
            session.execute(next.get());
            session.update("UPDATE evolvent.projection_generations SET unbuilt = unbuilt[2:], "
                    + "changed_at = clock_timestamp() WHERE projection = ? AND generation = ? AND unbuilt[1] = ?",
                    generation.projection(), generation.number(), next.get());
        }
        return next.isPresent();
    }

    /** Records the new schema and state of a generation, and returns it. */
    public static Generation change(Session session, Generation generation, String schema, Generation.State state)
            throws SQLException {
        session.update("""
                UPDATE evolvent.projection_generations
                SET tables_schema = ?, state = ?, changed_at = clock_timestamp()
                WHERE projection = ? AND generation = ?
                """, schema, state.toString(), generation.projection(), generation.number());
        return generation.in(schema, state);
    }

    public static Generation change(Session session, Generation generation, Generation.State state)
            throws SQLException {
        return change(session, generation, generation.schema(), state);
    }

    /** With everything recorded for it. */
    public static void delete(Session session, Generation generation) throws SQLException {
        Checkpoints.drop(session, generation);
        Quarantine.drop(session, generation);
        if (isSliced(session, generation)) {
            session.update("DELETE" + SLICES, generation.projection(), generation.number());
        }
        session.update("DELETE FROM evolvent.projection_generations WHERE projection = ? AND generation = ?",
                generation.projection(), generation.number());
    }

    static EvolventException overtaken(Generation generation) {
        return new EvolventException(ProjectionError.OVERTAKEN, "Generation " + generation.number() + " of projection "
                + generation.projection()
                + " was moved on by another process meanwhile, so this one stops. What it was "
                + "just doing is rolled back. Let one process at a time work on a projection.");
    }
}

package dev.evolvent.projections;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code evolvent.projection_generations}. */
final class Generations {

    private static final String CREATE = """
            CREATE TABLE IF NOT EXISTS evolvent.projection_generations (
                projection   text NOT NULL,
                generation   integer NOT NULL,
                table_schema text NOT NULL,
                table_name   text NOT NULL,
                state        text NOT NULL,
                position     bigint NOT NULL,
                definition   text NOT NULL,
                unbuilt      text[] NOT NULL DEFAULT '{}',
                created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
                changed_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
                PRIMARY KEY (projection, generation)
            );
            CREATE UNIQUE INDEX IF NOT EXISTS projection_generations_one_live
                ON evolvent.projection_generations (projection) WHERE state = 'live'""";

    private static final String SELECT = """
            SELECT projection, generation, table_schema, table_name, state, position, definition
            FROM evolvent.projection_generations WHERE projection = ?""";

    private Generations() {}

    static void create(Session session) throws SQLException {
        Catalogue.createOwnSchema(session);
        session.execute(CREATE);
        session.execute(
                "ALTER TABLE evolvent.projection_generations ADD COLUMN IF NOT EXISTS unbuilt text[] NOT NULL DEFAULT '{}'");
        Checkpoints.create(session);
    }

    static List<Generation> of(Session session, String projection) throws SQLException {
        return session.list(SELECT + " ORDER BY generation", Generations::row, projection);
    }

    static Optional<Generation> inState(Session session, String projection, Generation.State state)
            throws SQLException {
        return session.first(SELECT + " AND state = ? ORDER BY generation DESC", Generations::row, projection,
                state.toString());
    }

    /** Locks the generation's row until the transaction ends, so that nobody advances it meanwhile. */
    static Generation lock(Session session, Generation generation) throws SQLException {
        return session.first(SELECT + " AND generation = ? FOR UPDATE", Generations::row, generation.projection(),
                generation.number()).orElseThrow(() -> overtaken(generation));
    }

    /**
     * Locks the generation's row, and fails if it is not what we know it to be. Comes before anything else is done in a
     * transaction that writes to the generation's table: a swap locks the row first and the table then, too.
     */
    static void lockUnchanged(Session session, Generation generation) throws SQLException {
        if (!lock(session, generation).equals(generation)) {
            throw overtaken(generation);
        }
    }

    private static Generation row(ResultSet row) throws SQLException {
        return new Generation(row.getString(1), row.getInt(2), new Table(row.getString(3), row.getString(4)),
                Generation.State.of(row.getString(5)), row.getLong(6), row.getString(7));
    }

    static void insert(Session session, Generation generation) throws SQLException {
        session.update("""
                INSERT INTO evolvent.projection_generations
                    (projection, generation, table_schema, table_name, state, position, definition)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, generation.projection(), generation.number(), generation.table().schema(),
                generation.table().name(), generation.state().toString(), generation.position(),
                generation.definition());
    }

    /** Moves the checkpoint on, in the transaction that writes the rows. */
    static Generation advance(Session session, Generation generation, long position) throws SQLException {
        session.update("""
                UPDATE evolvent.projection_generations SET position = ?, changed_at = clock_timestamp()
                WHERE projection = ? AND generation = ?
                """, position, generation.projection(), generation.number());
        return generation.at(position);
    }

    /** Notes what is to be built on the table, as statements, when its rows are in it. */
    static void build(Session session, Generation generation, List<String> statements) throws SQLException {
        session.update("UPDATE evolvent.projection_generations SET unbuilt = ? WHERE projection = ? AND generation = ?",
                statements.toArray(String[]::new), generation.projection(), generation.number());
    }

    /** Builds the next thing, and strikes it off the list; false if there is nothing left. */
    static boolean buildNext(Session session, Generation generation) throws SQLException {
        Optional<String> next = session.first("""
                UPDATE evolvent.projection_generations AS g SET unbuilt = g.unbuilt[2:], changed_at = clock_timestamp()
                FROM (SELECT unbuilt[1] AS statement FROM evolvent.projection_generations
                    WHERE projection = ? AND generation = ? FOR UPDATE) AS first
                WHERE projection = ? AND generation = ? AND statement IS NOT NULL RETURNING statement
                """, row -> row.getString(1), generation.projection(), generation.number(), generation.projection(),
                generation.number());
        if (next.isPresent()) {
            session.execute(next.get());
        }
        return next.isPresent();
    }

    /** Notes that all rows up to a position are in the table. */
    static Generation loaded(Session session, Generation generation, long position) throws SQLException {
        return change(session, advance(session, generation, position), generation.table(),
                Generation.State.CATCHING_UP);
    }

    /** Notes that a generation is in another table and another state, and returns it as it is then. */
    static Generation change(Session session, Generation generation, Table table, Generation.State state)
            throws SQLException {
        session.update("""
                UPDATE evolvent.projection_generations
                SET table_schema = ?, table_name = ?, state = ?, changed_at = clock_timestamp()
                WHERE projection = ? AND generation = ?
                """, table.schema(), table.name(), state.toString(), generation.projection(), generation.number());
        return generation.in(table, state);
    }

    static void delete(Session session, Generation generation) throws SQLException {
        session.update("DELETE FROM evolvent.projection_generations WHERE projection = ? AND generation = ?",
                generation.projection(), generation.number());
    }

    private static EvolventException overtaken(Generation generation) {
        return new EvolventException(ProjectionError.OVERTAKEN, "Generation " + generation.number() + " of projection "
                + generation.projection()
                + " was moved on by another process meanwhile, so this one stops. What it was "
                + "just doing is rolled back. Let one process at a time work on a projection.");
    }
}

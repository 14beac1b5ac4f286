package dev.evolvent.projections.internal.tables;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The tables of one read model, all in one schema, where others may find them by their names. Alongside them, in a schema
 * of their own, can be <i>shadow tables</i>: tables of the same names that are filled while the live ones are in use, and then
 * take their place, with all attachments of the live ones: views, foreign keys, rights, comments, and so on.
 *
 * <pre>{@code
 * ReadModelTables tables = ReadModelTables.of("public", List.of("orders", "order_lines"));
 * List<String> build = database.transaction(session -> tables.createTwins(session, "orders_2", Optional.empty(), false));
 * load();
 * build.forEach(sql -> database.transaction(session -> execute(session, sql)));
 * SwapResult done = database
 *         .transaction(session -> tables.exchange(session, "orders_2", "orders_1", Duration.ofSeconds(30)));
 * done.remaining().forEach(sql -> database.transaction(session -> execute(session, sql)));
 * }</pre>
 *
 * Twins are exchanged by their schemas, {@code ALTER TABLE ... SET SCHEMA}, so that tables, indexes, constraints and sequences
 * have the same names before and after. Transactions must be READ COMMITTED, as they are by default.
 */
public final class ReadModelTables {

    private final String schema;
    private final List<String> names;

    private ReadModelTables(String schema, List<String> names) {
        this.schema = schema;
        this.names = List.copyOf(names);
    }

    /** The tables of these names, whether they are there or not. */
    public static ReadModelTables of(String schema, List<String> names) {
        return new ReadModelTables(schema, names);
    }

    /** All that could not be carried over to twins, as far as it can be told without making any; empty if there is nothing. */
    public List<String> obstacles(Session session) throws SQLException {
        return Blockers.of(session, Dependents.of(session, schema, names));
    }

    /**
     * Creates empty twins, in the caller's transaction. All that hangs on the live tables is tried out on them, and what does not
     * fit is told at once. What would slow down a load is left for later.
     *
     * @param twinSchema
     *            is created if it is not there
     * @param ddl
     *            empty for twins like the live tables. Otherwise statements that create the tables, named without a schema, as
     *            they are to be: they decide on columns, defaults, checks and the primary key. Everything else that the live
     *            tables have is added, and rights are as they are on the live tables
     * @param keepKeys
     *            whether the load needs unique indexes and constraints
     * @return what makes the rest when the twins are loaded, in this order, each to be run in a transaction of its own. Some may
     *         wait for locks on other tables, to which the twins refer
     * @throws EvolventException
     *             EV-4020 with all obstacles, EV-4021 if the statements do not make the tables
     */
    public List<String> createTwins(Session session, String twinSchema, Optional<String> ddl, boolean keepKeys)
            throws SQLException {
        return new ShadowTables(session, schema, names, twinSchema, ddl, keepKeys).create();
    }

    /**
     * Puts the tables of another schema in the place of the live ones, in the caller's transaction. This is also the way back:
     * then the schemas are those of the way there, the other way round.
     *
     * @param fromSchema
     *            where the tables are that will be live
     * @param asideSchema
     *            where those go that were; it is created if it is not there
     * @param patience
     *            for how long it may be tried to get the locks. Nobody has to queue behind a try for more than 100 ms
     * @throws EvolventException
     *             EV-4020 with all obstacles, EV-4022 if the locks were not to be had, EV-4023 if a foreign key would not hold,
     *             EV-4024 if there is no twin, EV-4025 if a view or the like does not fit. In all cases nothing has changed,
     *             provided that the caller rolls back
     */
    public SwapResult exchange(Session session, String fromSchema, String asideSchema, Duration patience)
            throws SQLException {
        return new TableSwap(session, schema, names, fromSchema, asideSchema).run(patience);
    }

    /** Drops the tables of another schema, and that one itself, unless something of somebody else is in it. */
    public void drop(Session session, String otherSchema) throws SQLException {
        for (String view : session.list(RELATIONS, row -> row.getString(1), otherSchema, "m")) {
            session.execute("DROP MATERIALIZED VIEW " + Sql.name(otherSchema) + "." + Sql.name(view));
        }
        List<String> tables = session.list(RELATIONS, row -> Sql.name(otherSchema) + "." + Sql.name(row.getString(1)),
                otherSchema, "r");
        tables.removeIf(table -> names.stream().noneMatch(name -> table.endsWith("." + Sql.name(name))));
        if (!tables.isEmpty()) {
            session.execute("DROP TABLE " + String.join(", ", tables));
        }
        dropIfEmpty(session, otherSchema);
    }

    /** Drops a schema that is there, and in which there is nothing. */
    public void dropIfEmpty(Session session, String otherSchema) throws SQLException {
        boolean empty = session.first("""
                SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = ?) AND NOT EXISTS (SELECT FROM pg_depend
                    WHERE refclassid = 'pg_namespace'::regclass
                    AND refobjid = (SELECT oid FROM pg_namespace WHERE nspname = ?) AND deptype = 'n')""",
                row -> row.getBoolean(1), otherSchema, otherSchema).orElseThrow();
        if (empty) {
            session.execute("DROP SCHEMA " + Sql.name(otherSchema));
        }
    }

    private static final String RELATIONS = """
            SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
            WHERE nspname = ? AND relkind::text = ? ORDER BY relname""";
}

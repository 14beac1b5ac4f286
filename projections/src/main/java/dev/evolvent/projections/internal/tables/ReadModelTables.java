package dev.evolvent.projections.internal.tables;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The tables of one read model, all in one schema, where other programs may find them by name. Alongside them, in
 * another schema, can be <i>shadow tables</i>: tables with the same names that are filled while the live ones are in
 * use, and then replace them, with all attachments of the live ones: views, foreign keys, rights, comments, and so on.
 *
 * <pre>{@code
 * ReadModelTables tables = ReadModelTables.of("public", List.of("orders", "order_lines"));
 * List<String> build = database.transaction(session -> tables.createShadowTables(session, "orders_2", Optional.empty(), false));
 * load();
 * build.forEach(sql -> database.transaction(session -> execute(session, sql)));
 * SwapResult done = database
 *         .transaction(session -> tables.exchange(session, "orders_2", "orders_1", Duration.ofSeconds(30)));
 * done.remaining().forEach(sql -> database.transaction(session -> execute(session, sql)));
 * }</pre>
 *
 * Shadow tables are swapped by schema, {@code ALTER TABLE ... SET SCHEMA}, so that tables, indexes, constraints and
 * sequences have the same names before and after. Transactions must be READ COMMITTED, the default.
 */
public final class ReadModelTables {

    private final String schema;
    private final List<String> names;

    private ReadModelTables(String schema, List<String> names) {
        this.schema = schema;
        this.names = List.copyOf(names);
    }

    /** The tables with these names, whether they exist or not. */
    public static ReadModelTables of(String schema, List<String> names) {
        return new ReadModelTables(schema, names);
    }

    /**
     * Everything that shadow tables could not take over, as far as known without creating any; empty if there is
     * nothing.
     */
    public List<String> obstacles(Session session) throws SQLException {
        return Blockers.of(session, Dependents.of(session, schema, names));
    }

    /**
     * Creates empty shadow tables, in the caller's transaction. All attachments of the live tables are tried on them,
     * and those that do not fit are reported at once. What would slow down a load is left for later.
     *
     * @param shadowSchema
     *            created if it is missing
     * @param ddl
     *            empty for tables like the live ones. Otherwise statements with unqualified names that create the
     *            tables: they determine columns, defaults, checks and the primary key. Everything else that the live
     *            tables have is added, including their rights
     * @param keepKeys
     *            whether the load needs unique indexes and constraints
     * @return the statements that complete the tables after the load, in this order, each to be run in its own
     *         transaction. Some may wait for locks on other tables that the new ones refer to
     * @throws EvolventException
     *             EV-4020 with all blockers, EV-4021 if the statements do not create the tables
     */
    public List<String> createShadowTables(Session session, String shadowSchema, Optional<String> ddl, boolean keepKeys)
            throws SQLException {
        return new ShadowTables(session, schema, names, shadowSchema, ddl, keepKeys).create();
    }

    /**
     * Replaces the live tables by the tables of another schema, in the caller's transaction. This is also the way to
     * roll back: with the schemas exchanged.
     *
     * @param fromSchema
     *            the schema of the tables that will be live
     * @param asideSchema
     *            the schema for those that were live; created if it is missing
     * @param patience
     *            how long to try to get the locks. No session has to queue behind a try for more than 100 ms
     * @throws EvolventException
     *             EV-4020 with all blockers, EV-4022 if the locks could not be acquired, EV-4023 if a foreign key would
     *             not hold, EV-4024 if a shadow table is missing, EV-4025 if a view or other attachment does not fit.
     *             In all cases nothing has changed, provided that the caller rolls back
     */
    public SwapResult exchange(Session session, String fromSchema, String asideSchema, Duration patience)
            throws SQLException {
        return new TableSwap(session, schema, names, fromSchema, asideSchema).run(patience);
    }

    /** Drops the tables of another schema, and the schema itself, unless it contains other objects. */
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

    /** Drops an existing empty schema. */
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

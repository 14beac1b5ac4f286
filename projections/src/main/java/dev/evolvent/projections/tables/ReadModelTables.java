package dev.evolvent.projections.tables;

import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.sql.Catalogue;
import dev.evolvent.eventstore.sql.Session;
import dev.evolvent.eventstore.sql.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stand-in. */
public final class ReadModelTables {

    private final String schema;
    private final List<String> names;

    private ReadModelTables(String schema, List<String> names) {
        this.schema = schema;
        this.names = names;
    }

    public static ReadModelTables of(String schema, List<String> names) {
        return new ReadModelTables(schema, names);
    }

    public List<String> obstacles(Session session) throws SQLException {
        return List.of();
    }

    public List<String> createTwins(Session session, String twinSchema, Optional<String> ddl, boolean keepKeys)
            throws SQLException {
        session.execute("CREATE SCHEMA " + Sql.name(twinSchema));
        if (ddl.isPresent()) {
            session.execute("SET LOCAL search_path = " + Sql.name(twinSchema));
            session.execute(ddl.get());
            session.execute("SET LOCAL search_path = public");
        } else {
            for (String name : names) {
                session.execute("CREATE TABLE " + new Table(twinSchema, name).sql() + " (LIKE "
                        + new Table(schema, name).sql() + " INCLUDING ALL)");
            }
        }
        List<String> build = new ArrayList<>();
        for (String name : names) {
            String table = new Table(twinSchema, name).sql();
            if (!keepKeys) {
                List<String[]> indexes = session.list(
                        """
                                SELECT CASE WHEN k.oid IS NULL THEN 'DROP INDEX ' || i.indexrelid::regclass
                                        ELSE format('ALTER TABLE %s DROP CONSTRAINT %I', ?, conname) END,
                                    CASE WHEN k.oid IS NULL THEN pg_get_indexdef(i.indexrelid)
                                        ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', ?, conname, pg_get_constraintdef(k.oid)) END
                                FROM pg_index i LEFT JOIN pg_constraint k ON conindid = indexrelid AND contype IN ('p', 'u', 'x')
                                WHERE indrelid = to_regclass(?) ORDER BY k.oid IS NULL, indexrelid""",
                        row -> new String[]{row.getString(1), row.getString(2)}, table, table, table);
                for (String[] index : indexes) {
                    session.execute(index[0]);
                    build.add(index[1]);
                }
            }
            build.add("ANALYZE " + table);
        }
        return build;
    }

    public Exchange exchange(Session session, String fromSchema, String asideSchema, Duration patience)
            throws SQLException {
        long locked = System.nanoTime();
        session.execute("CREATE SCHEMA IF NOT EXISTS " + Sql.name(asideSchema));
        for (String name : names) {
            if (Catalogue.exists(session, new Table(schema, name).sql())) {
                session.execute(
                        "ALTER TABLE " + new Table(schema, name).sql() + " SET SCHEMA " + Sql.name(asideSchema));
            }
            session.execute("ALTER TABLE " + new Table(fromSchema, name).sql() + " SET SCHEMA " + Sql.name(schema));
        }
        session.execute("DROP SCHEMA IF EXISTS " + Sql.name(fromSchema));
        return new Exchange(List.of(), List.of(), locked);
    }

    public void drop(Session session, String twinSchema) throws SQLException {
        session.execute("DROP SCHEMA IF EXISTS " + Sql.name(twinSchema) + " CASCADE");
    }
}

package dev.evolvent.migrations.rehearsal;

import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/** Copies a database into an empty one: its whole schema, and its data at one moment. */
final class Clone {

    private final Rehearsal.Data data;
    private final Optional<StoreLayout> events;

    Clone(Rehearsal.Data data, Optional<StoreLayout> events) {
        this.data = data;
        this.events = events;
    }

    /** The parts of the schema that could not be recreated. */
    List<String> make(Database from, Database to) {
        return from.transaction(source -> {
            source.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            SchemaSnapshot schema = SchemaSnapshot.read(source, SchemaScope.everything()).withoutRolesAndTablespaces();
            to.session(target -> {
                // It exists already, and the script creates it.
                target.execute("DROP SCHEMA IF EXISTS public CASCADE");
                schema.script().runBeforeData(target);
                return target.transaction(inner -> fill(source, inner));
            });
            to.session(target -> {
                schema.script().runBehindData(target);
                target.execute("ANALYZE");
                return true;
            });
            return schema.notCarriedOver();
        });
    }

    private boolean fill(Session source, Session target) throws SQLException {
        // Triggers and foreign keys must not act on data that are already consistent.
        target.execute("SET LOCAL session_replication_role = replica");
        for (Relation table : tables(source)) {
            copy(source, target, table);
        }
        List<String> values = source.list("""
                SELECT format('SELECT setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename), last_value, true)
                FROM pg_sequences WHERE last_value IS NOT NULL""", row -> row.getString(1));
        for (String value : values) {
            target.list(value, row -> true);
        }
        return true;
    }

    private record Relation(String sql, String columns) {}

    private List<Relation> tables(Session source) throws SQLException {
        return source.list(
                """
                        SELECT format('%I.%I', nspname, relname), string_agg(quote_ident(attname), ', ' ORDER BY attnum)
                        FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                        JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                        WHERE relkind = 'r' AND relpersistence <> 't' AND nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%'
                        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND deptype = 'e')
                        GROUP BY nspname, relname ORDER BY 1""",
                row -> new Relation(row.getString(1), row.getString(2)));
    }

    private void copy(Session source, Session target, Relation table) throws SQLException {
        boolean books = table.sql().equals("evolvent.schema_migrations");
        boolean isEvents = events.filter(layout -> layout.table().sql().equals(unified(table))).isPresent();
        Optional<String> condition = switch (data) {
            case Rehearsal.Data.None() -> Optional.of("false");
            case Rehearsal.Data.All() -> Optional.of("true");
            // Whole streams, so that their versions have no holes.
            case Rehearsal.Data.Sample(int percent) -> isEvents
                    ? events.map(layout -> "abs(hashtext(" + Sql.name(layout.column(Attribute.STREAM))
                            + "::text)::bigint) % 100 < " + percent)
                    : Optional.of("false");
        };
        copy(source, target, "SELECT " + table.columns() + " FROM ONLY " + table.sql() + " WHERE "
                + (books ? "true" : condition.orElse("true")), table);
    }

    private static String unified(Relation table) {
        // Always quoted, as in layouts.
        return table.sql().contains("\"")
                ? table.sql()
                : "\"" + table.sql().replace(".", "\".\"") + "\"";
    }

    private static void copy(Session source, Session target, String query, Relation table) throws SQLException {
        CopyOut out = source.connection().unwrap(PGConnection.class).getCopyAPI()
                .copyOut("COPY (" + query + ") TO STDOUT (FORMAT binary)");
        CopyIn in = target.connection().unwrap(PGConnection.class).getCopyAPI()
                .copyIn("COPY " + table.sql() + " (" + table.columns() + ") FROM STDIN (FORMAT binary)");
        for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
            in.writeToCopy(row, 0, row.length);
        }
        in.endCopy();
    }
}

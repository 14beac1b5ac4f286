package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The objects of a schema at one moment. Reading it needs no right but CONNECT: every role can read the catalogue.
 *
 * <pre>{@code
 * SchemaSnapshot before = SchemaSnapshot.read(session, SchemaScope.schemas("public"));
 * before.script().run(emptyDatabase);
 * List<SchemaDifference> none = SchemaSnapshot.compare(before, SchemaSnapshot.read(emptyDatabase, scope));
 * }</pre>
 */
public final class SchemaSnapshot {

    /** All names are printed with their schemas, and constants in the same form in every session. */
    private static final String SETTINGS = """
            SELECT set_config('search_path', '', true), set_config('quote_all_identifiers', 'off', true),
                set_config('DateStyle', 'ISO', true), set_config('IntervalStyle', 'postgres', true),
                set_config('TimeZone', 'UTC', true), set_config('extra_float_digits', '3', true),
                set_config('bytea_output', 'hex', true), set_config('lc_monetary', 'C', true)
            """;

    private final List<SchemaObject> objects;
    private final List<Part> parts;
    private final List<String> notCarriedOver;

    private SchemaSnapshot(List<SchemaObject> objects, List<Part> parts, List<String> notCarriedOver) {
        this.objects = objects;
        this.parts = parts;
        this.notCarriedOver = notCarriedOver;
    }

    /** The part of the script for one object. */
    private record Part(ObjectKind kind, boolean behindData, List<String> statements) {}

    static SchemaSnapshot of(Collection<Found> found, List<String> notCarriedOver) {
        List<Part> parts = new ArrayList<>();
        List<Part> refreshes = new ArrayList<>();
        for (ScriptOrder.Placed placed : ScriptOrder.of(found)) {
            SchemaObject object = placed.found().object();
            parts.add(new Part(object.kind(), placed.behindData(), placed.found().statements()));
            if ("with data".equals(object.properties().get("data"))) {
                refreshes.add(new Part(object.kind(), true, List.of("REFRESH MATERIALIZED VIEW " + object.name())));
            }
        }
        int last = parts.size();
        while (last > 0 && parts.get(last - 1).behindData && parts.get(last - 1).kind == ObjectKind.EVENT_TRIGGER) {
            last--;
        }
        parts.addAll(last, refreshes);
        return new SchemaSnapshot(found.stream().map(Found::object).sorted(SchemaObject.ORDER).toList(),
                List.copyOf(parts), notCarriedOver);
    }

    /** Reads the catalogue at one moment: in its own read-only transaction, or in the connection's open one. */
    public static SchemaSnapshot read(Session session, SchemaScope scope) throws SQLException {
        Connection connection = session.connection();
        if (connection.getAutoCommit()) {
            return session.transaction(inside -> {
                inside.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                return readNow(inside, scope);
            });
        }
        // The savepoint restores the settings.
        Savepoint savepoint = connection.setSavepoint();
        SchemaSnapshot snapshot = readNow(session, scope);
        connection.rollback(savepoint);
        connection.releaseSavepoint(savepoint);
        return snapshot;
    }

    private static SchemaSnapshot readNow(Session session, SchemaScope scope) throws SQLException {
        session.list(SETTINGS, row -> true);
        return new CatalogueReader(session, scope).read();
    }

    /** Sorted by kind and name. */
    public List<SchemaObject> objects() {
        return objects;
    }

    /**
     * Descriptions of what the script leaves out, because there is no DDL for it here, or because it makes no sense
     * elsewhere.
     */
    public List<String> notCarriedOver() {
        return notCarriedOver;
    }

    /**
     * The same without references to roles and tablespaces, which another server may not have: owners, rights, the
     * roles of policies (which then apply to all), tablespaces.
     */
    public SchemaSnapshot withoutRolesAndTablespaces() {
        return only(kind -> !kind.isOfTheServer());
    }

    /** The same with objects of some kinds only. */
    public SchemaSnapshot only(Predicate<ObjectKind> kinds) {
        return new SchemaSnapshot(objects.stream().filter(object -> kinds.test(object.kind())).toList(),
                parts.stream().filter(part -> kinds.test(part.kind)).toList(), notCarriedOver);
    }

    /**
     * DDL that creates the same schema in an empty database. Sequences start at their first value, and tables are
     * empty.
     */
    public SchemaScript script() {
        return new SchemaScript(statements(parts.stream().filter(part -> !part.behindData)),
                statements(parts.stream().filter(part -> part.behindData)));
    }

    private static List<String> statements(Stream<Part> parts) {
        return parts.flatMap(part -> part.statements.stream()).toList();
    }

    /** The differences of the second snapshot from the first. */
    public static List<SchemaDifference> compare(SchemaSnapshot expected, SchemaSnapshot actual) {
        return new SchemaComparison(expected.objects, actual.objects).differences();
    }
}

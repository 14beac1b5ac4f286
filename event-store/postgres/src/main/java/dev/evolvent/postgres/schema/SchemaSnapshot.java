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
 * What a schema consisted of at one moment. It needs no right but to connect: PostgreSQL shows its catalogue to everybody.
 *
 * <pre>{@code
 * SchemaSnapshot before = SchemaSnapshot.read(session, SchemaScope.schemas("public"));
 * before.script().run(emptyDatabase);
 * List<SchemaDifference> none = SchemaSnapshot.compare(before, SchemaSnapshot.read(emptyDatabase, scope));
 * }</pre>
 */
public final class SchemaSnapshot {

    /** So that all names come with their schemas, and constants look the same for everybody. */
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

    /** What the script holds of an object. */
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

    /**
     * Reads the catalogue as of one moment: in a read-only transaction of its own, or, where the connection is in a
     * transaction, as that one sees it.
     */
    public static SchemaSnapshot read(Session session, SchemaScope scope) throws SQLException {
        Connection connection = session.connection();
        if (connection.getAutoCommit()) {
            return session.transaction(inside -> {
                inside.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                return readNow(inside, scope);
            });
        }
        // The settings go as they came.
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

    /** Sentences about what the script does not make, since there is no DDL for it here, or since it makes no sense elsewhere. */
    public List<String> notCarriedOver() {
        return notCarriedOver;
    }

    /**
     * The same without what speaks of roles and tablespaces, which another server may not have: owners, rights, the roles of
     * policies (which then hold for all), tablespaces.
     */
    public SchemaSnapshot withoutRolesAndTablespaces() {
        return only(kind -> !kind.isOfTheServer());
    }

    /** The same without objects of other kinds. */
    public SchemaSnapshot only(Predicate<ObjectKind> kinds) {
        return new SchemaSnapshot(objects.stream().filter(object -> kinds.test(object.kind())).toList(),
                parts.stream().filter(part -> kinds.test(part.kind)).toList(), notCarriedOver);
    }

    /** DDL that makes the same in an empty database. Sequences begin where they began, and tables are empty. */
    public SchemaScript script() {
        return new SchemaScript(statements(parts.stream().filter(part -> !part.behindData)),
                statements(parts.stream().filter(part -> part.behindData)));
    }

    private static List<String> statements(Stream<Part> parts) {
        return parts.flatMap(part -> part.statements.stream()).toList();
    }

    /** In what the second differs from the first. */
    public static List<SchemaDifference> compare(SchemaSnapshot expected, SchemaSnapshot actual) {
        return new SchemaComparison(expected.objects, actual.objects).differences();
    }
}

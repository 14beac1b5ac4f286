package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.schema.ObjectReader.Need;
import dev.evolvent.postgres.schema.SchemaScope.Everything;
import dev.evolvent.postgres.schema.SchemaScope.OneTable;
import dev.evolvent.postgres.schema.SchemaScope.SomeSchemas;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the catalogue, with one query per kind, in a transaction with pinned settings. */
final class CatalogueReader {

    /** Names with this prefix are reserved for PostgreSQL. */
    private static final String SCHEMAS = """
            SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
                AND CASE WHEN ? THEN nspname = ANY (?) ELSE nspname <> ALL (?) END
            """;

    private static final String RELATIONS = """
            SELECT oid FROM pg_class WHERE relnamespace = ANY (?::oid[]) AND relkind IN ('r', 'p', 'v', 'm', 'S')
            """;

    /** A table, its partitions, and the sequences of all their columns. */
    private static final String TABLE = """
            WITH RECURSIVE tree AS (
                SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
                WHERE nspname = ? AND relname = ? AND relkind IN ('r', 'p', 'v', 'm')
                UNION
                SELECT inhrelid FROM tree JOIN pg_inherits ON inhparent = tree.oid
                JOIN pg_class c ON c.oid = inhrelid AND relispartition
            )
            SELECT oid FROM tree
            UNION
            SELECT s.oid FROM tree JOIN pg_depend ON classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass
                AND refobjid = tree.oid AND refobjsubid > 0 AND deptype IN ('a', 'i')
            JOIN pg_class s ON s.oid = objid AND relkind = 'S'
            """;

    private final Session session;
    private final SchemaScope scope;
    private final Inventory inventory = new Inventory();
    private final List<Dependency> dependencies = new ArrayList<>();

    CatalogueReader(Session session, SchemaScope scope) {
        this.session = session;
        this.scope = scope;
    }

    private record Dependency(Address from, Address to) {}

    SchemaSnapshot read() throws SQLException {
        readDependencies();
        String schemas = schemas();
        String relations = relations(schemas);
        ObjectReader objects = new ObjectReader(session, inventory);
        List<Need> needs = new ArrayList<>();
        if (!(scope instanceof OneTable)) {
            objects.read(DatabaseQueries.EXTENSIONS);
            for (String query : SchemaQueries.ALL) {
                objects.read(query, schemas);
            }
            objects.read(DatabaseQueries.PUBLICATIONS, scope instanceof Everything, relations);
        }
        TableReader tables = new TableReader(session, inventory);
        tables.read(relations);
        for (String query : RelationQueries.ALL) {
            needs.addAll(objects.read(query, relations));
        }
        tables.addColumnsOfViews();
        readMemberships(objects, relations);
        if (scope instanceof Everything) {
            objects.read(DatabaseQueries.EVENT_TRIGGERS);
        }
        new AnnotationReader(session, inventory).read(scope);
        connect(needs);
        return SchemaSnapshot.of(inventory.found(), notCarriedOver());
    }

    private void readDependencies() throws SQLException {
        session.list(DatabaseQueries.DEPENDENCIES, row -> {
            Address from = Address.of(row, 1);
            Address to = Address.of(row, 3);
            switch (row.getString(5)) {
                case "e" -> inventory.isOfExtension(from, to);
                case "i" -> inventory.isPart(from, to);
                default -> {
                    // Needs only the dependency that follows.
                }
            }
            return dependencies.add(new Dependency(from, to));
        });
    }

    private String schemas() throws SQLException {
        return switch (scope) {
            case Everything all -> oids(session.list(SCHEMAS, row -> row.getLong(1), false, array(all.except()),
                    array(all.except())));
            case SomeSchemas some -> oids(session.list(SCHEMAS, row -> row.getLong(1), true, array(some.names()),
                    array(some.names())));
            case OneTable table -> "{}";
        };
    }

    private String relations(String schemas) throws SQLException {
        return oids(scope instanceof OneTable(String schema, String name)
                ? session.list(TABLE, row -> row.getLong(1), schema, name)
                : session.list(RELATIONS, row -> row.getLong(1), schemas));
    }

    private void readMemberships(ObjectReader objects, String relations) throws SQLException {
        if (session.majorVersion() < 15) {
            objects.read(DatabaseQueries.PUBLISHED_TABLES_14, relations);
        } else {
            objects.read(DatabaseQueries.PUBLISHED_TABLES, relations);
            objects.read(DatabaseQueries.PUBLISHED_SCHEMAS);
        }
    }

    /** Records what each object depends on. */
    private void connect(List<Need> needs) {
        for (Dependency dependency : dependencies) {
            inventory.at(dependency.from).ifPresent(from -> need(from, dependency.to));
        }
        needs.forEach(need -> need.relations().forEach(relation -> need(need.object(), relation)));
    }

    private void need(Found from, Address to) {
        inventory.at(to).filter(needed -> !needed.equals(from)).ifPresent(from.needs()::add);
    }

    private List<String> notCarriedOver() throws SQLException {
        List<String> left = new ArrayList<>();
        if (!(scope instanceof OneTable)) {
            left.addAll(session.list(DatabaseQueries.NOT_CARRIED_OVER, row -> row.getString(1)));
        }
        inventory.found().stream().map(Found::object)
                .filter(object -> "invalid".equals(object.properties().get("validity")))
                .forEach(object -> left.add(object + ", which is invalid"));
        return left.stream().sorted().toList();
    }

    private static String oids(List<Long> oids) {
        StringBuilder array = new StringBuilder("{");
        for (Long oid : oids) {
            array.append(array.length() > 1 ? "," : "").append(oid);
        }
        return array.append('}').toString();
    }

    private static String[] array(Set<String> names) {
        return names.toArray(String[]::new);
    }
}

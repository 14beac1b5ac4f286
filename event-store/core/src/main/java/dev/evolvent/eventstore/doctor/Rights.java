package dev.evolvent.eventstore.doctor;

import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The rights that a task needs on an events table: as a script of grants, and as a check of the current role. */
public final class Rights {

    private static final String EVOLVENT = "evolvent";

    private final EventTable table;
    private final Task task;

    private Rights(EventTable table, Task task) {
        this.table = table;
        this.task = task;
    }

    /** The rights for a task. */
    public static Rights of(DataSource dataSource, StoreLayout layout, Task task) {
        return new Rights(EventTable.find(new Database(dataSource), layout), task);
    }

    static Rights of(EventTable table, Task task) {
        return new Rights(table, task);
    }

    /**
     * One right.
     *
     * @param held
     *            an SQL expression: whether the current role has it
     * @param grant
     *            the start of the GRANT; the role's name follows
     */
    private record Right(String name, String held, String grant) {}

    /** The names of the rights that the current role lacks. */
    List<String> missing(Session session) throws SQLException {
        List<String> missing = new ArrayList<>();
        for (Right right : rights(session)) {
            if (!session.first("SELECT " + right.held(), row -> row.getBoolean(1)).orElseThrow()) {
                missing.add(right.name());
            }
        }
        return missing;
    }

    /** SQL that creates a role if missing and grants it what the task needs and no more. An owner must run it. */
    public String script(String role) {
        return table.database().session(session -> script(session, role));
    }

    private String script(Session session, String role) throws SQLException {
        String quoted = Sql.name(role);
        StringBuilder script = new StringBuilder("-- " + task.meaning() + "\n");
        script.append("DO $$BEGIN IF to_regrole(").append(Sql.literal(quoted)).append(") IS NULL THEN CREATE ROLE ")
                .append(quoted).append(" LOGIN; END IF; END$$;\n");
        if (task != Task.READER) {
            script.append("CREATE SCHEMA IF NOT EXISTS ").append(EVOLVENT).append(";\n");
        }
        for (Right right : rights(session)) {
            script.append(right.grant()).append(" TO ").append(quoted).append(";\n");
        }
        script.append(
                "-- To report the session that holds the fence back, with its query.\nGRANT pg_read_all_stats TO ")
                .append(quoted).append(";\n");
        if (holdsLargeObjects()) {
            script.append(
                    """
                            -- Payloads are large objects, each of which has rights of its own: those of today,
                            DO $$DECLARE object oid; BEGIN
                                FOR object IN SELECT oid FROM pg_largeobject_metadata LOOP
                                    EXECUTE format('GRANT SELECT ON LARGE OBJECT %%s TO %s', object);
                                END LOOP;
                            END$$;
                            -- and those to come: with PostgreSQL 18, ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT SELECT ON LARGE OBJECTS
                            -- TO %s; with older ones, by the application that makes them.
                            """
                            .formatted(quoted.replace("'", "''"), Sql.name(owner(session)), quoted));
        }
        return script.toString();
    }

    private boolean holdsLargeObjects() {
        return List.of(Attribute.PAYLOAD, Attribute.METADATA).stream()
                .anyMatch(attribute -> table.columnType(attribute).equals("oid"));
    }

    private List<Right> rights(Session session) throws SQLException {
        String database = session.first("SELECT current_database()", row -> row.getString(1)).orElseThrow();
        String schema = table.layout().table().schema();
        List<Right> rights = new ArrayList<>();
        rights.add(new Right("CONNECT on database " + database,
                "has_database_privilege(current_database(), 'CONNECT')",
                "GRANT CONNECT ON DATABASE " + Sql.name(database)));
        rights.add(onSchema(schema, "USAGE"));
        rights.add(new Right("SELECT on " + table.layout().table(),
                "has_table_privilege(to_regclass(" + Sql.literal(table.sql()) + "), 'SELECT')",
                "GRANT SELECT ON TABLE " + table.sql()));
        if (task != Task.READER) {
            rights.add(onSchema(EVOLVENT, "USAGE", "CREATE"));
            rights.add(onSchema(schema, "CREATE"));
        }
        if (task == Task.MIGRATOR) {
            String owner = owner(session);
            rights.add(new Right("membership in " + owner + ", who owns " + table.layout().table(),
                    "pg_has_role((SELECT relowner FROM pg_class WHERE oid = to_regclass(" + Sql.literal(table.sql())
                            + ")), 'USAGE')",
                    "GRANT " + Sql.name(owner)));
        }
        return rights;
    }

    private static Right onSchema(String schema, String... privileges) {
        String all = String.join(", ", privileges);
        String has = Stream.of(privileges).map(each -> "has_schema_privilege(oid, " + Sql.literal(each) + ")")
                .collect(Collectors.joining(" AND "));
        // Without such a schema, a role that may create one has all rights on it.
        return new Right(all + " on schema " + schema, "coalesce((SELECT " + has + " FROM pg_namespace WHERE nspname = "
                + Sql.literal(schema) + "), has_database_privilege(current_database(), 'CREATE'))",
                "GRANT " + all + " ON SCHEMA " + Sql.name(schema));
    }

    private String owner(Session session) throws SQLException {
        return session.first("SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = to_regclass(?)",
                row -> row.getString(1), table.sql()).orElseThrow();
    }
}

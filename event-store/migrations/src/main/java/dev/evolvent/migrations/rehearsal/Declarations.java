package dev.evolvent.migrations.rehearsal;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Catalogue;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Creates declared tables that the migrations have not created; otherwise checks that both definitions agree. */
final class Declarations {

    /** The schema in which declared tables are created for comparison only. */
    private static final String ASIDE = "evolvent_declared";

    private final Database expected;
    private final List<DriftProblem> contradictions = new ArrayList<>();

    Declarations(Database expected) {
        this.expected = expected;
    }

    List<DriftProblem> contradictions() {
        return contradictions;
    }

    private void contradiction(String sentence) {
        contradictions.add(new DriftProblem(DriftProblem.Kind.CONTRADICTION, sentence));
    }

    void make(DeclaredTables declared) {
        try {
            List<String> made = expected.session(session -> existing(session, declared.schema(), declared.tables()));
            if (made.isEmpty()) {
                expected.transaction(session -> create(session, declared, declared.schema()));
            } else {
                expected.session(session -> compare(session, declared, made));
            }
        } catch (EvolventException e) {
            contradiction(declared.by() + ": the SQL that makes its tables cannot be run: " + e.getMessage());
        }
    }

    private static List<String> existing(Session session, String schema, List<String> tables) throws SQLException {
        List<String> existing = new ArrayList<>();
        for (String table : tables) {
            if (Catalogue.exists(session, new Table(schema, table).sql())) {
                existing.add(table);
            }
        }
        return existing;
    }

    private static boolean create(Session session, DeclaredTables declared, String schema) throws SQLException {
        session.execute("CREATE SCHEMA IF NOT EXISTS " + Sql.name(schema));
        session.execute("SET LOCAL search_path = " + Sql.name(schema) + ", " + Sql.name(declared.schema())
                + ", public");
        session.execute(declared.ddl());
        return true;
    }

    private boolean compare(Session session, DeclaredTables declared, List<String> made) throws SQLException {
        session.connection().setAutoCommit(false);
        try {
            create(session, declared, ASIDE);
            for (String table : declared.tables()) {
                Table aside = new Table(ASIDE, table);
                Table migrated = new Table(declared.schema(), table);
                if (!Catalogue.exists(session, aside.sql())) {
                    contradiction(declared.by() + ": the SQL that makes its tables does not make " + table);
                } else if (!made.contains(table)) {
                    contradiction("table " + migrated + " is declared by " + declared.by()
                            + ", whose other tables are made by migrations; this one is not");
                } else {
                    compare(declared.by(), migrated, Catalogue.columns(session, aside.sql()),
                            Catalogue.columns(session, migrated.sql()));
                }
            }
            return true;
        } finally {
            session.connection().rollback();
            session.connection().setAutoCommit(true);
        }
    }

    private void compare(String by, Table table, Map<String, Catalogue.Column> declared,
            Map<String, Catalogue.Column> migrated) {
        TreeSet<String> names = new TreeSet<>(declared.keySet());
        names.addAll(migrated.keySet());
        for (String name : names) {
            String one = text(declared, name);
            String other = text(migrated, name);
            if (!one.equals(other)) {
                contradiction("column " + table + "." + name + ": " + one + " declared by " + by + ", " + other
                        + " made by the migrations");
            }
        }
    }

    private static String text(Map<String, Catalogue.Column> columns, String name) {
        Catalogue.Column column = columns.get(name);
        return column == null ? "no such column" : column.type() + (column.notNull() ? " NOT NULL" : "");
    }
}

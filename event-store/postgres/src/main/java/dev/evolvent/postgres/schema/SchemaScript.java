package dev.evolvent.postgres.schema;

import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * DDL that creates a schema in an empty database, in two parts: filling tables is fastest between them.
 *
 * @param beforeData
 *            schemas, types, functions, sequences, tables, views
 * @param behindData
 *            constraints, indexes, triggers, rules, policies, rights, comments; materialized views are filled here
 */
public record SchemaScript(List<String> beforeData, List<String> behindData) {

    /** All names are qualified, and functions may refer to objects that are created later. */
    private static final List<String> SETTINGS = List.of("SET LOCAL search_path = ''",
            "SET LOCAL check_function_bodies = off", "SET LOCAL client_min_messages = warning",
            "SET LOCAL standard_conforming_strings = on", "SET LOCAL xmloption = content",
            "SET LOCAL DateStyle = 'ISO'", "SET LOCAL IntervalStyle = 'postgres'", "SET LOCAL TimeZone = 'UTC'",
            "SET LOCAL default_tablespace = ''", "SET LOCAL default_table_access_method = 'heap'");

    /** Both parts. */
    public List<String> statements() {
        return Stream.concat(beforeData.stream(), behindData.stream()).toList();
    }

    /** Runs both parts in one transaction, on a connection without an open one. */
    public void run(Session session) throws SQLException {
        run(session, statements());
    }

    /** Runs the first part in one transaction. */
    public void runBeforeData(Session session) throws SQLException {
        run(session, beforeData);
    }

    /** Runs the second part in one transaction. */
    public void runBehindData(Session session) throws SQLException {
        run(session, behindData);
    }

    private static void run(Session session, List<String> statements) throws SQLException {
        session.transaction(inside -> {
            runInside(inside, statements);
            return statements.size();
        });
    }

    /** Runs statements of a script in the open transaction of a session; the settings last until its end. */
    public static void runInside(Session session, List<String> statements) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            // Otherwise the driver would interpret braces in function bodies.
            statement.setEscapeProcessing(false);
            for (String sql : SETTINGS) {
                statement.execute(sql);
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Both parts as one file, in one transaction. */
    @Override
    public String toString() {
        return Stream.of(Stream.of("BEGIN"), SETTINGS.stream(), statements().stream(), Stream.of("COMMIT"))
                .flatMap(each -> each).collect(Collectors.joining(";\n\n", "", ";\n"));
    }
}

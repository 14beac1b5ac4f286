package dev.evolvent.migrations.lint;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.operation.SqlScript;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlStatements.Statement;
import dev.evolvent.postgres.SqlStatements;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Finds statements in migrations that are dangerous on a table in use.
 *
 * <p>
 * Applies all migrations to an empty database, in order. For each statement of a file it records the locks on
 * tables that existed before, the tables that were rewritten or fully scanned, and what was renamed, dropped or
 * changed. So PostgreSQL itself interprets the statements, in the server's version. That the tables are empty makes no
 * difference to that.
 */
public final class Lint {

    private final Database scratch;
    private final List<Table> events;

    private Lint(Database scratch, List<Table> events) {
        this.scratch = scratch;
        this.events = events;
    }

    /**
     * On an empty database, which is modified.
     *
     * @param events
     *            the tables whose rows never change
     */
    public static Lint on(DataSource emptyDatabase, List<Table> events) {
        return new Lint(new Database(emptyDatabase), events);
    }

    /** Runs the SQL that creates the schema before the first migration. */
    public Lint after(String schema) {
        scratch.session(session -> {
            for (Statement statement : SqlStatements.of(schema)) {
                session.execute(statement.sql());
            }
            return true;
        });
        return this;
    }

    /** Applies all of them; checks those from a version on, and repeatable ones. */
    public List<LintFinding> check(List<Migration> migrations, long fromVersion) {
        List<LintFinding> findings = new ArrayList<>();
        for (Migration migration : migrations.stream().sorted(Comparator.comparing(Migration::id)).toList()) {
            boolean look = migration.id().version().orElse(Long.MAX_VALUE) >= fromVersion;
            scratch.session(session -> {
                if (look && migration.operation() instanceof SqlScript sql) {
                    return findings.addAll(watch(session, sql.script()));
                }
                return apply(session, migration);
            });
        }
        return findings;
    }

    private static boolean apply(Session session, Migration migration) throws SQLException {
        for (OperationStep step : Stream.of(migration.operation().expand(), migration.operation().backfill(),
                migration.operation().complete()).flatMap(List::stream).toList()) {
            switch (step) {
                case OperationStep.InTransaction inTransaction -> session.transaction(inner -> {
                    inTransaction.work().run(inner);
                    return true;
                });
                case OperationStep.Repeatable repeatable -> repeatable.work().run(session);
                case OperationStep.InBatches inBatches -> session.transaction(inner -> {
                    long cursor = 0;
                    while (cursor != OperationStep.BatchWork.DONE) {
                        cursor = inBatches.work().run(inner, cursor, Integer.MAX_VALUE / 2);
                    }
                    return true;
                });
            }
        }
        return true;
    }

    private List<LintFinding> watch(Session session, SqlScript.Script script) throws SQLException {
        try (EventGuard guard = EventGuard.over(session, events)) {
            List<LintFinding> findings = new ArrayList<>();
            List<Statement> statements = SqlStatements.of(script.text());
            if (script.transactional()) {
                session.connection().setAutoCommit(false);
                Set<Long> before = Seen.now(session).tables().keySet();
                for (Statement statement : statements) {
                    findings.addAll(watch(session, script, statement, before, guard));
                }
                session.connection().commit();
                session.connection().setAutoCommit(true);
                return findings;
            }
            Set<Long> before = Seen.now(session).tables().keySet();
            for (Statement statement : statements) {
                findings.addAll(alone(session, script, statement, before, guard));
            }
            return findings;
        } finally {
            if (!session.connection().getAutoCommit()) {
                session.connection().rollback();
                session.connection().setAutoCommit(true);
            }
        }
    }

    /** Statements that can run in a transaction are first checked in one, since locks are released when it ends. */
    private static List<LintFinding> alone(Session session, SqlScript.Script script, Statement statement,
            Set<Long> before, EventGuard guard) throws SQLException {
        List<LintFinding> findings = List.of();
        session.connection().setAutoCommit(false);
        try {
            findings = watch(session, script, statement, before, guard);
        } catch (NotInTransaction e) {
            // It waits for others instead of blocking them: that is its purpose.
        } finally {
            session.connection().rollback();
            session.connection().setAutoCommit(true);
        }
        run(session, script, statement);
        return findings;
    }

    private static List<LintFinding> watch(Session session, SqlScript.Script script, Statement statement,
            Set<Long> before, EventGuard guard) throws SQLException {
        Seen then = Seen.now(session);
        run(session, script, statement);
        Effects effects = new Effects(then, Seen.now(session), before, statement);
        boolean patient = session.number("SELECT setting::bigint FROM pg_settings WHERE name = 'lock_timeout'") == 0;
        List<Effects.Effect> found = new ArrayList<>(effects.found(!script.transactional() && patient));
        guard.changed(session).forEach(table -> found.add(new Effects.Effect(LintRule.CHANGES_EVENTS, table)));
        return Allowance.of(statement).apply(script.file(), statement, found);
    }

    /** PostgreSQL refuses it in a transaction. */
    private static final class NotInTransaction extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static void run(Session session, SqlScript.Script script, Statement statement) throws SQLException {
        try {
            session.execute(statement.sql());
        } catch (SQLException e) {
            if ("25001".equals(e.getSQLState())) {
                throw new NotInTransaction();
            }
            throw new EvolventException(MigrationError.STATEMENT_FAILED, script.file() + ", line " + statement.line()
                    + " could not be run on the empty database: " + DatabaseException.of(e).detail()
                    + ". If it needs what was there before the first migration, name that by --schema.", e);
        }
    }
}

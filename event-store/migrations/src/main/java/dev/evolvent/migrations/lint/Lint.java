package dev.evolvent.migrations.lint;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.Step;
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
 * All migrations are applied to an empty database of its own, in order. Around each statement of a file it is looked which locks
 * it took on tables that were there before, which tables were written anew or read as a whole, and what was renamed, dropped or
 * changed. So it is PostgreSQL that understands the statements, whatever they look like, and the version of the server counts.
 * That a table is empty makes no difference to that.
 */
public final class Lint {

    private final Database scratch;
    private final List<Table> events;

    private Lint(Database scratch, List<Table> events) {
        this.scratch = scratch;
        this.events = events;
    }

    /**
     * On an empty database, which is not empty any more afterwards.
     *
     * @param events
     *            the tables whose rows never change
     */
    public static Lint on(DataSource emptyDatabase, List<Table> events) {
        return new Lint(new Database(emptyDatabase), events);
    }

    /** Runs what makes the schema that was there before the first migration. */
    public Lint after(String schema) {
        scratch.session(session -> {
            for (Statement statement : SqlStatements.of(schema)) {
                session.execute(statement.sql());
            }
            return true;
        });
        return this;
    }

    /** Applies all of them; looks at those from a version on, and at repeatable ones. */
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
        for (Step step : Stream.of(migration.operation().expand(), migration.operation().backfill(),
                migration.operation().complete()).flatMap(List::stream).toList()) {
            switch (step) {
                case Step.InTransaction inTransaction -> session.transaction(inner -> {
                    inTransaction.work().run(inner);
                    return true;
                });
                case Step.Repeatable repeatable -> repeatable.work().run(session);
                case Step.InBatches inBatches -> session.transaction(inner -> {
                    long cursor = 0;
                    while (cursor != Step.BatchWork.DONE) {
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

    /** What can be run in a transaction is looked at in one first, since locks are gone when it ends. */
    private static List<LintFinding> alone(Session session, SqlScript.Script script, Statement statement,
            Set<Long> before, EventGuard guard) throws SQLException {
        List<LintFinding> findings = List.of();
        session.connection().setAutoCommit(false);
        try {
            findings = watch(session, script, statement, before, guard);
        } catch (NotInTransaction e) {
            // It waits for others instead of holding them up: that is what it was made for.
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

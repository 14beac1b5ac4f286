package dev.evolvent.migrations.rehearsal;

import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.RunOptions;
import dev.evolvent.migrations.throttling.Throttle;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlStatements;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What a database's schema has become, beside what its migrations would make of an empty one. */
public final class SchemaDrift {

    private SchemaDrift() {}

    /**
     * In what the schema differs from what is to be expected: what was there before, and all migrations that were applied,
     * run on an empty database; and tables that programs declare.
     *
     * @param empty
     *            a database that is not empty any more afterwards
     * @param before
     *            SQL that makes what was there before the first migration
     * @param declared
     *            what programs make by themselves; where a migration has made it, both must say the same
     * @param roles
     *            whether owners and rights count
     */
    public static Drift of(DataSource actual, DataSource empty, List<Migration> migrations,
            Optional<String> before, List<DeclaredTables> declared, SchemaScope scope, boolean roles) {
        Database expected = new Database(empty);
        before.ifPresent(sql -> expected.session(session -> {
            for (SqlStatements.Statement statement : SqlStatements.of(sql)) {
                session.execute(statement.sql());
            }
            return true;
        }));
        Set<String> applied = MigrationRunner.of(actual, migrations).history().stream()
                .filter(row -> row.state() == MigrationState.COMPLETED).map(row -> row.id().key())
                .collect(Collectors.toSet());
        MigrationRunner.of(empty, migrations.stream()
                .filter(migration -> applied.contains(migration.id().key())).toList())
                .with(RunOptions.builder().throttle(Throttle.none()).build()).applyAndComplete();
        Declarations declarations = new Declarations(expected);
        declared.forEach(declarations::make);
        return new Drift(SchemaSnapshot.compare(read(expected, scope, roles), read(new Database(actual), scope, roles)),
                declarations.contradictions());
    }

    private static SchemaSnapshot read(Database database, SchemaScope scope, boolean roles) {
        SchemaSnapshot snapshot = database.session(session -> SchemaSnapshot.read(session, scope));
        return roles ? snapshot : snapshot.withoutRolesAndTablespaces();
    }

    /** Servers of different major versions write some definitions differently: that is no drift. */
    public static boolean areComparable(DataSource actual, DataSource empty) {
        return new Database(actual).session(Session::majorVersion)
                .equals(new Database(empty).session(Session::majorVersion));
    }

    /** Migrations that were taken as applied, so that what they would have made is not known to be there. */
    public static List<MigrationRecord> assumed(DataSource actual) {
        return MigrationRunner.of(actual, List.of()).history().stream()
                .filter(row -> row.state() == MigrationState.BASELINE).toList();
    }
}

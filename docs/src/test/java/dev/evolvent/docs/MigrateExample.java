package dev.evolvent.docs;

import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.StartPolicy;
import dev.evolvent.migrations.file.MigrationFiles;
import java.time.Duration;
import javax.sql.DataSource;

/** What stands in docs/guide/migrate.md. */
final class MigrateExample {

    private MigrateExample() {}

    // tag::start
    static void migrate(DataSource dataSource) {
        MigrationRunner.of(dataSource, MigrationFiles.onClassPath("db/migrations"))
                .atStart(StartPolicy.APPLY, Duration.ofMinutes(5));
    }
    // end::start
}

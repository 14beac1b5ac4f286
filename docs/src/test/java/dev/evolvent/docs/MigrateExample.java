package dev.evolvent.docs;

import dev.evolvent.eventstore.migration.MigrationRunner;
import dev.evolvent.eventstore.migration.StartPolicy;
import dev.evolvent.eventstore.migration.file.MigrationFiles;
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

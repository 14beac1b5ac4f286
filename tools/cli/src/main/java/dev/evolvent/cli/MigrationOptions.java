package dev.evolvent.cli;

import dev.evolvent.eventstore.migration.Migration;
import dev.evolvent.eventstore.migration.MigrationModule;
import dev.evolvent.eventstore.migration.MigrationRunner;
import dev.evolvent.eventstore.migration.file.MigrationFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which migrations, and of which database: the options of every command on migrations. */
final class MigrationOptions {

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--migrations", paramLabel = "FOLDER", defaultValue = "db/migrations",
            description = "The folder with the migrations: V001__what_it_does.sql or .yaml. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("db/migrations");

    @Option(names = "--jar", paramLabel = "FILE", arity = "1..*",
            description = "Jars of the application whose migrations are Java classes, beside those in the folder.")
    private List<Path> jars = new ArrayList<>();

    @Option(names = "--environment", paramLabel = "NAME",
            description = "What to call this database in the names of log files. Default: its own name and its host's.")
    private @Nullable String environment;

    DataSource dataSource() {
        return connection.dataSource();
    }

    List<Migration> migrations() {
        List<Migration> migrations = new ArrayList<>(MigrationFiles.in(folder));
        if (!jars.isEmpty()) {
            ApplicationJars.open(jars).services(MigrationModule.class)
                    .forEach(module -> migrations.addAll(module.migrations()));
        }
        return migrations;
    }

    MigrationRunner runner() {
        return MigrationRunner.of(dataSource(), migrations());
    }

    /** What to call the database in the name of a file. */
    String environment() {
        return environment == null ? connection.environment() : ConnectionOptions.inFileName(environment);
    }
}

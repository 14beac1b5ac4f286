package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.ApplicationJars;
import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationModule;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.file.MigrationFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for the migrations and their database, of every command on migrations. */
final class MigrationOptions {

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    private static final Path FOLDER = Path.of("db/migrations");

    @Option(names = "--migrations", paramLabel = "FOLDER",
            description = "The folder with the migrations: V001__what_it_does.sql or .yaml. Default: db/migrations, which may "
                    + "be absent if --jar is given.")
    private @Nullable Path folder;

    @Option(names = "--jar", paramLabel = "FILE", arity = "1..*",
            description = "Jars of the application that contain migrations as Java classes, in addition to the folder.")
    private List<Path> jars = new ArrayList<>();

    @Option(names = "--environment", paramLabel = "NAME",
            description = "Name of this database in the names of log files. Default: its own name and host.")
    private @Nullable String environment;

    DataSource dataSource() {
        return connection.dataSource();
    }

    List<Migration> migrations() {
        List<Migration> migrations = new ArrayList<>();
        if (folder != null || jars.isEmpty() || Files.exists(FOLDER)) {
            migrations.addAll(MigrationFiles.in(folder == null ? FOLDER : folder));
        }
        services(MigrationModule.class).forEach(module -> migrations.addAll(module.migrations()));
        return migrations;
    }

    /** The services of one kind in the jars. */
    <T> List<T> services(Class<T> kind) {
        return jars.isEmpty() ? List.of() : ApplicationJars.open(jars).services(kind);
    }

    MigrationRunner runner() {
        return MigrationRunner.of(dataSource(), migrations());
    }

    /** The name of the database for a file name. */
    String environment() {
        return environment == null ? connection.environment() : ConnectionOptions.inFileName(environment);
    }
}

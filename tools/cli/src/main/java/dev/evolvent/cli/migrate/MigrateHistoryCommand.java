package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.views.MigrationView;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the history of migrations. */
@Command(name = "history", header = "Lists the migrations of a database in the order in which they ran. Reads only.",
        description = {"",
                "Needs no migration files: the history is in evolvent.schema_migrations. Each row is sealed by a "
                        + "hash over itself and the previous row; evolvent migrate status checks the hashes.",
                "", "Example:%n  evolvent migrate history --output json", ""})
final class MigrateHistoryCommand implements Runnable {

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final UnusedOptions.Migrations ignored = new UnusedOptions.Migrations();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        output.print(new MigrationView.History(MigrationRunner.of(connection.dataSource(), List.of()).history()));
    }
}

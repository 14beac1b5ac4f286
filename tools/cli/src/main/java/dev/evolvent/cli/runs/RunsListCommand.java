package dev.evolvent.cli.runs;

import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.views.RunView;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the runs of a database. */
@Command(name = "list",
        header = "Lists active and interrupted runs, and the last one of each kind and name. Reads only.",
        description = {"", "Examples:%n  evolvent runs list --url jdbc:postgresql://localhost/shop%n"
                + "  evolvent runs list --output json",
                ""})
final class RunsListCommand implements Runnable {

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        output.print(
                new RunView.Listed(new Database(connection.dataSource()).session(RunControl::list), Instant.now()));
    }
}

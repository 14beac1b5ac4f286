package dev.evolvent.cli.runs;

import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunRequests;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Parameters and options of the commands that control one run. */
final class NamedRun {

    @Parameters(index = "0", paramLabel = "KIND", description = "migration, rebuild, proof or backup.")
    private RunKind kind = RunKind.MIGRATION;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME",
            description = "The projection, or the events table; see evolvent runs list. Not for migrations.")
    private @Nullable String name;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    RunRequests requests(Output output) {
        return new RunRequests(connection.dataSource(), key(output), output);
    }

    String words() {
        return kind + (name == null ? "" : " '" + name + "'");
    }

    private RunKey key(Output output) {
        if (kind == RunKind.MIGRATION) {
            return RunKey.MIGRATION;
        }
        if (name == null) {
            throw output.wrong("Say which " + kind + ": evolvent runs list shows the names.");
        }
        return new RunKey(kind, name);
    }
}

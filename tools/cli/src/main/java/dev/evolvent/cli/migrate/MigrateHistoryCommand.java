package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.Durations;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<MigrationRecord> history = MigrationRunner.of(connection.dataSource(), List.of()).history();
        output.print(out -> print(history, out),
                () -> Map.of("history", history.stream().map(MigrateHistoryCommand::json).toList()));
    }

    private static void print(List<MigrationRecord> history, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("begun", "migration", "kind", "state", "took", "by", "sha-256"));
        history.forEach(row -> rows.add(List.of(row.startedAt().toString(), row.id().toString(), row.kind(),
                row.state().toString(), row.took().map(Durations::text).orElse(""), row.appliedBy(),
                row.checksum().substring(0, 12))));
        Answer.table(out, rows);
    }

    static Map<String, Object> json(MigrationRecord row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.id().key());
        json.put("name", row.id().name());
        json.put("kind", row.kind());
        json.put("state", row.state().toString());
        json.put("step", row.step());
        json.put("cursor", row.cursor());
        json.put("checksum", row.checksum());
        json.put("appliedBy", row.appliedBy());
        json.put("startedAt", row.startedAt().toString());
        json.put("heardFrom", row.heardFrom().toString());
        row.finishedAt().ifPresent(end -> json.put("finishedAt", end.toString()));
        json.put("hash", row.hash());
        return json;
    }
}

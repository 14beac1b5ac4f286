package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.Durations;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationStatus;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the state of each migration. */
@Command(name = "status", header = "Shows the state of each migration, and what does not match. Reads only.",
        description = {"",
                "Exit code 12: migrations are pending. 13: something does not match (a changed file, a gap, a "
                        + "manually changed history).",
                "",
                "Example:%n  evolvent migrate status --url jdbc:postgresql://localhost/shop --migrations db/migrations",
                ""})
final class MigrateStatusCommand implements Callable<Integer> {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        MigrationStatus status = migrations.runner().status();
        output.print(out -> print(status, out), () -> json(status));
        return !status.problems().isEmpty() ? ExitCode.STOP : status.isUpToDate() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static void print(MigrationStatus status, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("migration", "name", "kind", "state", "took", "by"));
        for (MigrationStatus.Entry entry : status.entries()) {
            rows.add(List.of(entry.id().isRepeatable() ? "R" : entry.id().key(), entry.id().name(), entry.kind(),
                    entry.state().toString(),
                    entry.row().flatMap(MigrationRecord::took).map(Durations::text).orElse(""),
                    entry.row().map(MigrationRecord::appliedBy).orElse("")));
        }
        Answer.table(out, rows);
        status.worker().ifPresent(pid -> out.println("  A process is migrating: backend pid " + pid + "."));
        status.pending().ifPresent(pending -> out.println("  Requested by " + pending.askedBy() + " at "
                + pending.askedAt() + ": " + pending.command()
                + (status.worker().isPresent()
                        ? ""
                        : ". The interrupted run stays paused when it is started again: evolvent migrate resume.")));
        status.problems().forEach(out::println);
        if (status.isUpToDate()) {
            out.println("  Everything is applied.");
        }
    }

    private static Map<String, Object> json(MigrationStatus status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("upToDate", status.isUpToDate());
        json.put("migrations", status.entries().stream().map(entry -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", entry.id().key());
            row.put("name", entry.id().name());
            row.put("kind", entry.kind());
            row.put("state", entry.state().toString());
            entry.row().ifPresent(known -> row.putAll(MigrateHistoryCommand.json(known)));
            row.put("state", entry.state().toString());
            return row;
        }).toList());
        json.put("problems", status.problems());
        status.worker().ifPresent(pid -> json.put("worker", pid));
        status.pending().ifPresent(pending -> json.put("pending", Map.of("command", pending.command().toString(),
                "askedBy", pending.askedBy(), "askedAt", pending.askedAt().toString())));
        return json;
    }
}

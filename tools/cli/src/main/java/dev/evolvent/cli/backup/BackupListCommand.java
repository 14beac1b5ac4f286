package dev.evolvent.cli.backup;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.backup.Backup;
import dev.evolvent.eventstore.backup.BackupEntry;
import dev.evolvent.eventstore.backup.Manifest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists backups. */
@Command(name = "list", header = "Lists the backups in a folder. Reads only.", description = {"",
        "An interrupted backup is listed as not complete. It cannot be restored; remove its "
                + "folder.%n%nExample:%n  evolvent backup list /mnt/backups",
        ""})
final class BackupListCommand implements Runnable {

    @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = "backups",
            description = "The folder that contains the backups. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("backups");

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        List<BackupEntry> entries = Backup.list(folder);
        output.print(out -> print(entries, out),
                () -> Map.of("backups", entries.stream().map(BackupListCommand::json).toList()));
    }

    private static void print(List<BackupEntry> entries, PrintWriter out) {
        if (entries.isEmpty()) {
            out.println("The folder contains no backups.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("backup", "kind", "created at", "database", "events", "bytes", "complete"));
        entries.forEach(entry -> rows.add(entry.manifest().map(manifest -> row(entry, manifest))
                .orElseGet(() -> List.of(entry.name(), "", "", "", "", Answer.number(entry.size()), "no"))));
        Answer.table(out, rows);
    }

    private static List<String> row(BackupEntry entry, Manifest manifest) {
        return List.of(entry.name(), manifest.kind().word(),
                manifest.createdAt().truncatedTo(ChronoUnit.SECONDS).toString(), manifest.database(),
                Answer.number(manifest.events().rows()), Answer.number(entry.size()), "yes");
    }

    private static Map<String, Object> json(BackupEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", entry.name());
        json.put("complete", entry.isComplete());
        json.put("bytes", entry.size());
        entry.manifest().ifPresent(manifest -> json.putAll(BackupCreateCommand.json(manifest)));
        entry.problem().ifPresent(problem -> json.put("problem", problem));
        return json;
    }
}

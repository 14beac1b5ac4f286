package dev.evolvent.views;

import dev.evolvent.eventstore.backup.Backup;
import dev.evolvent.eventstore.backup.BackupEntry;
import dev.evolvent.eventstore.backup.Manifest;
import dev.evolvent.eventstore.backup.Restored;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Backups, and what was done with them. */
public sealed interface BackupView extends View {

    private static JsonObject json(Manifest manifest) {
        return new JsonObject().put("kind", manifest.kind().word()).put("createdAt", manifest.createdAt())
                .put("createdBy", manifest.createdBy()).put("database", manifest.database())
                .put("serverVersion", manifest.serverVersion()).put("table", manifest.events().table())
                .put("rows", manifest.events().rows()).put("fingerprint", manifest.events().fingerprint().root())
                .put("newestMigration", manifest.newestMigration());
    }

    private static String words(Manifest manifest) {
        return Words.counted(manifest.events().rows(), "event") + ", fingerprint "
                + manifest.events().fingerprint().root();
    }

    /** A new one. */
    record Created(String folder, Manifest manifest) implements BackupView {

        public static Created of(Backup backup) {
            return new Created(backup.folder().toString(), backup.manifest());
        }

        @Override
        public JsonObject json() {
            return new JsonObject().put("folder", folder).putAll(BackupView.json(manifest));
        }

        @Override
        public void text(PrintWriter out) {
            out.println(folder + "  " + words(manifest));
        }
    }

    /** Those in a folder. */
    record Listed(List<BackupEntry> entries) implements BackupView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("backups", entries, entry -> {
                JsonObject json = new JsonObject().put("name", entry.name()).put("complete", entry.isComplete())
                        .put("bytes", entry.size());
                entry.manifest().ifPresent(manifest -> json.putAll(BackupView.json(manifest)));
                return json.put("problem", entry.problem());
            });
        }

        @Override
        public void text(PrintWriter out) {
            if (entries.isEmpty()) {
                out.println("The folder contains no backups.");
                return;
            }
            TextTable table = new TextTable("backup", "kind", "created at", "database", "events", "bytes", "complete");
            for (BackupEntry entry : entries) {
                entry.manifest().ifPresentOrElse(
                        manifest -> table.row(entry.name(), manifest.kind().word(),
                                manifest.createdAt().truncatedTo(ChronoUnit.SECONDS).toString(), manifest.database(),
                                Words.number(manifest.events().rows()), Words.number(entry.size()), "yes"),
                        () -> table.row(entry.name(), "", "", "", "", Words.number(entry.size()), "no"));
            }
            out.print(table);
        }
    }

    /** In what one differs from its manifest. */
    record Verified(Manifest manifest, List<String> differences) implements BackupView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("differences", differences);
        }

        @Override
        public void text(PrintWriter out) {
            differences.forEach(out::println);
            if (differences.isEmpty()) {
                out.println("Backup is valid: " + words(manifest));
            }
        }
    }

    /** What was restored. */
    record Restoration(Restored restored) implements BackupView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("rows", restored.rows()).put("movedTo", restored.movedTo())
                    .put("leftOut", restored.leftOut());
        }

        @Override
        public void text(PrintWriter out) {
            out.println("restored: " + Words.counted(restored.rows(), "event"));
            restored.movedTo().ifPresent(table -> out.println("the previous table is now " + table));
            restored.leftOut().forEach(each -> out.println("not restored: " + each));
        }
    }
}

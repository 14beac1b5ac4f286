package dev.evolvent.eventstore.backup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.RecordJson;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.audit.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A backup: a folder of files with a manifest that describes them.
 *
 * {@snippet :
 * Backup backup = BackupSource.of(dataSource, StoreLayout.documentStore()).createIn(Path.of("backups"));
 * List<String> differences = backup.verify(emptyDatabase, BackupListener.NONE);
 * backup.restore(otherDatabase, false, BackupListener.NONE);
 * }
 *
 * <ul>
 * <li>The manifest is written last. A folder without one is an unfinished backup and cannot be restored.
 * <li>Restoring runs the statements in the backup, so restore only backups from a trusted source.
 * </ul>
 */
public record Backup(Path folder, Manifest manifest) {

    /**
     * The backup in a folder.
     *
     * @throws EvolventException
     *             {@code EV-2302} if there is none, {@code EV-2304} if it has another format
     */
    public static Backup open(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            throw new EvolventException(BackupError.NO_BACKUP, "There is no complete backup in " + folder
                    + ": it has no " + Manifest.FILE
                    + ", which is written last. Choose another one: evolvent backup list.");
        }
        try {
            JsonNode tree = RecordJson.MAPPER.readTree(file.toFile());
            int format = tree.path("format").asInt();
            if (format != Manifest.FORMAT && format != 0) {
                throw new EvolventException(BackupError.UNKNOWN_FORMAT, "The backup in " + folder + " is of format "
                        + format + ", and this version of Evolvent knows format " + Manifest.FORMAT
                        + ". Use the version that has made it.");
            }
            return new Backup(folder, RecordJson.MAPPER.treeToValue(tree, Manifest.class));
        } catch (IOException e) {
            throw new EvolventException(BackupError.DAMAGED, "The manifest " + file + " cannot be read: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".", e);
        }
    }

    /** All backups in a folder, oldest first, including unfinished ones. */
    public static List<BackupEntry> list(Path parent) {
        if (!Files.isDirectory(parent)) {
            throw new EvolventException(BackupError.NO_BACKUP, "There is no folder " + parent + ".");
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).map(BackupEntry::of).sorted(BackupEntry.ORDER).toList();
        } catch (IOException e) {
            throw new EvolventException(BackupError.NO_BACKUP, "The folder " + parent + " cannot be read: " + e + ".",
                    e);
        }
    }

    /** Descriptions of the files that differ from the manifest; empty if there are none. */
    public List<String> damages() {
        List<String> damages = new ArrayList<>();
        for (Manifest.FileSum expected : manifest.files()) {
            Path file = file(expected.name());
            try {
                Manifest.FileSum found = Files.exists(file) ? HashedFile.sum(file) : expected;
                if (!Files.exists(file)) {
                    damages.add(expected.name() + " is missing");
                } else if (!found.equals(expected)) {
                    damages.add(expected.name() + " was changed: " + found.bytes() + " bytes with SHA-256 "
                            + found.sha256() + " instead of " + expected.bytes() + " bytes with " + expected.sha256());
                }
            } catch (IOException e) {
                damages.add(expected.name() + " cannot be read to its end: " + e.getMessage());
            }
        }
        return List.copyOf(damages);
    }

    /**
     * Verifies the backup: restores it into a scratch database, compares the fingerprint, and leaves nothing there. A
     * backup of a whole database is verified by {@link DatabaseBackups}.
     *
     * @return descriptions of the differences; empty if there are none
     */
    public List<String> verify(DataSource scratch, BackupListener listener) {
        requireEvents();
        List<String> damages = damages();
        return damages.isEmpty() ? new EventsRestore(this, listener).rehearse(new Database(scratch)) : damages;
    }

    /**
     * Restores the backup completely or not at all: before the commit, the rows are counted and the fingerprint is
     * compared. A backup of a whole database is restored by {@link DatabaseBackups}.
     *
     * @param replace
     *            whether to move an existing table aside, into the schema {@code evolvent}
     * @return what was done, and which objects around the table could not be created
     * @throws EvolventException
     *             {@code EV-2305} if a table exists and is not to be replaced
     */
    public Restored restore(DataSource target, boolean replace, BackupListener listener) {
        requireEvents();
        requireUndamaged();
        Database database = new Database(target);
        return Audit.of(database, "backup restore", "from " + folder + (replace ? ", replacing" : ""),
                () -> new EventsRestore(this, listener).restore(database, replace));
    }

    private void requireEvents() {
        if (manifest.kind() != Manifest.Kind.EVENTS) {
            throw new IllegalArgumentException("this is a backup of a whole database: " + this);
        }
    }

    StoreLayout layout() {
        return StoreLayout.ofYaml(manifest.events().layout());
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void requireUndamaged() {
        List<String> damages = damages();
        if (!damages.isEmpty()) {
            throw new EvolventException(BackupError.DAMAGED, "The backup in " + folder + " is damaged: "
                    + String.join("; ", damages) + ". Nothing was restored.");
        }
    }

    @Override
    public String toString() {
        return manifest.kind().word() + " of " + manifest.database() + ", " + manifest.events().rows() + " events, in "
                + folder;
    }
}

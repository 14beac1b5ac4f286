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
 * A backup: a folder with files, and with a manifest that says what they are.
 *
 * {@snippet :
 * Backup backup = BackupSource.of(dataSource, StoreLayout.documentStore()).createIn(Path.of("backups"));
 * List<String> differences = backup.verify(emptyDatabase, BackupListener.NONE);
 * backup.restore(otherDatabase, false, BackupListener.NONE);
 * }
 *
 * <ul>
 * <li>The manifest is written last. A folder without one is a backup that was not finished, and nothing is restored of it.
 * <li>The statements in a backup are run where it is restored, so it must come from somebody who is trusted.
 * </ul>
 */
public record Backup(Path folder, Manifest manifest) {

    /**
     * The backup in a folder.
     *
     * @throws EvolventException
     *             {@code EV-2302} where there is none, {@code EV-2304} where it is of another format
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

    /** All backups in a folder, the oldest first; those that were not finished, too. */
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

    /** Sentences about the files that are not as the manifest says; none if all is well. */
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
     * Proves that this is what was backed up, by restoring it into a database that is there for that, and taking the
     * fingerprint. Nothing stays there. A backup of a whole database is verified by {@link DatabaseBackups}.
     *
     * @return sentences about what differs; none if all is well
     */
    public List<String> verify(DataSource scratch, BackupListener listener) {
        requireEvents();
        List<String> damages = damages();
        return damages.isEmpty() ? new EventsRestore(this, listener).rehearse(new Database(scratch)) : damages;
    }

    /**
     * Restores it: all, or nothing. Before it counts, the rows are counted and the fingerprint is taken. A backup of a whole
     * database is restored by {@link DatabaseBackups}.
     *
     * @param replace
     *            whether a table that is there already is moved aside, into the schema {@code evolvent}
     * @return what was done, and what of the table's surroundings could not be made
     * @throws EvolventException
     *             {@code EV-2305} where there is a table already that is not to be replaced
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

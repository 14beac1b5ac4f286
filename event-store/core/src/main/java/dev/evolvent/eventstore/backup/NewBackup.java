package dev.evolvent.eventstore.backup;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.RecordJson;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of a backup in progress. It is not a backup until it has its manifest. */
final class NewBackup {

    private static final Logger LOG = LoggerFactory.getLogger(NewBackup.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int MOST_IN_A_SECOND = 100;

    private final Path folder;
    private final Instant createdAt;
    private final List<Path> files = new ArrayList<>();

    private NewBackup(Path folder, Instant createdAt) {
        this.folder = folder;
        this.createdAt = createdAt;
    }

    /** A folder named after the database and the time. */
    static NewBackup in(Path parent, String database) {
        Instant now = Instant.now();
        String name = database.replaceAll("[^\\p{L}\\p{N}@.,-]", "_") + "_" + TIME.format(now);
        try {
            Files.createDirectories(parent);
            return new NewBackup(create(parent, name), now);
        } catch (IOException e) {
            throw new EvolventException(BackupError.NOT_WRITABLE, "The backup's folder " + parent.resolve(name)
                    + " cannot be made: " + e + ". Nothing was done.", e);
        }
    }

    /** Another process may have started in the same second. */
    private static Path create(Path parent, String name) throws IOException {
        for (int i = 1; i < MOST_IN_A_SECOND; i++) {
            try {
                return Files.createDirectory(parent.resolve(i == 1 ? name : name + "_" + i));
            } catch (FileAlreadyExistsException e) {
                LOG.debug("{} is taken", e.getFile());
            }
        }
        throw new FileAlreadyExistsException(parent.resolve(name).toString());
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The path of a file to write. */
    Path file(String name) {
        Path path = folder.resolve(name);
        files.add(path);
        return path;
    }

    /** Writes the manifest, which completes the backup. */
    Backup finish(Manifest manifest) {
        Path place = folder.resolve(Manifest.FILE);
        Path beside = file(Manifest.FILE + ".new");
        try {
            HashedFile.write(beside,
                    RecordJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
            sync(folder);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            sync(folder.resolve(".."));
        } catch (IOException e) {
            throw HashedFile.notWritable(place, e);
        }
        return new Backup(folder, manifest);
    }

    /** The names of files are stored in their folder, which must be synced, too. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Removes the written files, so that a full disk does not stay full. */
    void discard() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.debug("{} cannot be removed", folder, e);
        }
    }
}

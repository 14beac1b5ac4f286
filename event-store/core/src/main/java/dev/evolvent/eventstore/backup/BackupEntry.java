package dev.evolvent.eventstore.backup;

import dev.evolvent.EvolventException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder in a folder of backups.
 *
 * @param size
 *            in bytes, on disk
 * @param manifest
 *            absent if the backup is unfinished
 * @param problem
 *            why it cannot be used
 */
public record BackupEntry(String name, long size, Optional<Manifest> manifest, Optional<String> problem) {

    static final Comparator<BackupEntry> ORDER = Comparator
            .comparing((BackupEntry entry) -> entry.manifest.map(Manifest::createdAt).orElse(Instant.MAX))
            .thenComparing(BackupEntry::name);

    static BackupEntry of(Path folder) {
        String name = folder.getFileName().toString();
        try {
            return new BackupEntry(name, size(folder), Optional.of(Backup.open(folder).manifest()), Optional.empty());
        } catch (EvolventException e) {
            return new BackupEntry(name, size(folder), Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(BackupEntry::length).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    public boolean isComplete() {
        return manifest.isPresent();
    }
}

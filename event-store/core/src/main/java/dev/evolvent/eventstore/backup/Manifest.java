package dev.evolvent.eventstore.backup;

import dev.evolvent.eventstore.inspection.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Describes the contents of a backup.
 *
 * @param format
 *            the version of the backup format: {@value #FORMAT}
 * @param createdBy
 *            role of the database, user and host name
 * @param serverVersion
 *            as PostgreSQL writes it: {@code 18.1}
 * @param newestMigration
 *            the newest migration in {@code evolvent.schema_migrations}
 * @param files
 *            all files except the manifest
 */
public record Manifest(int format, Kind kind, Instant createdAt, String createdBy, String serverVersion,
        String database, Events events, Optional<String> newestMigration, List<FileSum> files) {

    /** The format that is written, and the only one that can be read. */
    public static final int FORMAT = 1;

    static final String FILE = "manifest.json";

    public Manifest {
        files = List.copyOf(files);
    }

    /** The scope of a backup. */
    public enum Kind {

        /** The events table. */
        EVENTS,

        /** The whole database. */
        DATABASE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The events.
     *
     * @param layout
     *            as YAML
     * @param columns
     *            all copied columns, in copy order, without generated ones
     */
    public record Events(String table, String layout, List<String> columns, long rows, Fingerprint fingerprint) {

        public Events {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A file, uncompressed.
     *
     * @param sha256
     *            in hexadecimal digits
     */
    public record FileSum(String name, long bytes, String sha256) {}
}

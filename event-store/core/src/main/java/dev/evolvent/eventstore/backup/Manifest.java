package dev.evolvent.eventstore.backup;

import dev.evolvent.eventstore.inspection.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is in a backup.
 *
 * @param format
 *            the version of the backup's form: {@value #FORMAT}
 * @param createdBy
 *            role of the database, user and host of the machine
 * @param serverVersion
 *            as PostgreSQL writes it: {@code 18.1}
 * @param newestMigration
 *            the newest one that {@code evolvent.schema_migrations} tells of
 * @param files
 *            all others than the manifest
 */
public record Manifest(int format, Kind kind, Instant createdAt, String createdBy, String serverVersion,
        String database, Events events, Optional<String> newestMigration, List<FileSum> files) {

    /** The form that is written, and the only one that is read. */
    public static final int FORMAT = 1;

    static final String FILE = "manifest.json";

    public Manifest {
        files = List.copyOf(files);
    }

    /** How much is in it. */
    public enum Kind {

        /** The table of the events. */
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
     *            all that are copied, in the order of the copy: those that PostgreSQL computes are not
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

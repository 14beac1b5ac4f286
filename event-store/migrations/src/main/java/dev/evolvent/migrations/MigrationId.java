package dev.evolvent.migrations;

import java.util.Comparator;
import java.util.OptionalLong;

/**
 * Identifies a migration.
 *
 * @param version
 *            its place in the order; absent for one that is repeated whenever it changes, after all others
 */
public record MigrationId(OptionalLong version, String name) implements Comparable<MigrationId> {

    private static final Comparator<MigrationId> ORDER = Comparator
            .comparingLong((MigrationId id) -> id.version().orElse(Long.MAX_VALUE)).thenComparing(MigrationId::name);

    public static MigrationId of(long version, String name) {
        return new MigrationId(OptionalLong.of(version), name);
    }

    public static MigrationId repeatable(String name) {
        return new MigrationId(OptionalLong.empty(), name);
    }

    public boolean isRepeatable() {
        return version.isEmpty();
    }

    /** The stable key: a migration may be renamed, but not get another version. */
    public String key() {
        return version.isPresent() ? "V" + version.getAsLong() : "R " + name;
    }

    @Override
    public int compareTo(MigrationId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return version.isPresent() ? "V" + version.getAsLong() + " (" + name + ")" : key();
    }
}

package dev.evolvent.migrations;

import java.util.Comparator;
import java.util.OptionalLong;

/**
 * Which migration it is.
 *
 * @param version
 *            where it stands in the order; absent for one that is repeated whenever it changes, behind all others
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

    /** What it is known by: a migration may be given another name, but not another version. */
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

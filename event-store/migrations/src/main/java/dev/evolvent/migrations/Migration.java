package dev.evolvent.migrations;

import java.util.List;

/**
 * One change of the database, in its place among the others.
 *
 * @param before
 *            what must hold before it begins
 * @param after
 *            what must hold when it is done, beside what the operation looks at by itself
 * @param extensions
 *            extensions of PostgreSQL without which it is skipped
 */
public record Migration(MigrationId id, Operation operation, List<CheckQuery> before, List<CheckQuery> after,
        List<String> extensions) {

    public Migration {
        before = List.copyOf(before);
        after = List.copyOf(after);
        extensions = List.copyOf(extensions);
    }

    public static Migration of(long version, String name, Operation operation) {
        return new Migration(MigrationId.of(version, name), operation, List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}

package dev.evolvent.migrations;

import java.util.List;

/**
 * One change of the database, in its place among the others. Immutable.
 *
 * {@snippet :
 * Migration orders = Migration.of(7, "index of orders", CreateIndex.of(table, "order_id"));
 * Migration guarded = orders.toBuilder().extensions(List.of("timescaledb")).build();
 * }
 */
public final class Migration {

    private final MigrationId id;
    private final Operation operation;
    private final List<CheckQuery> before;
    private final List<CheckQuery> after;
    private final List<String> extensions;

    private Migration(Builder builder) {
        id = builder.id;
        operation = builder.operation;
        before = builder.before;
        after = builder.after;
        extensions = builder.extensions;
    }

    /** With no checks, and no extension required. */
    public static Migration of(long version, String name, Operation operation) {
        return builder(MigrationId.of(version, name), operation).build();
    }

    public static Builder builder(MigrationId id, Operation operation) {
        return new Builder(id, operation);
    }

    /** A builder that begins with what this one has. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, operation);
        builder.before = before;
        builder.after = after;
        builder.extensions = extensions;
        return builder;
    }

    public MigrationId id() {
        return id;
    }

    public Operation operation() {
        return operation;
    }

    public List<CheckQuery> before() {
        return before;
    }

    public List<CheckQuery> after() {
        return after;
    }

    public List<String> extensions() {
        return extensions;
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /** Builds a {@link Migration}. Not safe for use by many threads. */
    public static final class Builder {

        private final MigrationId id;
        private final Operation operation;
        private List<CheckQuery> before = List.of();
        private List<CheckQuery> after = List.of();
        private List<String> extensions = List.of();

        private Builder(MigrationId id, Operation operation) {
            this.id = id;
            this.operation = operation;
        }

        /** What must hold before it begins. */
        public Builder before(List<CheckQuery> checks) {
            before = List.copyOf(checks);
            return this;
        }

        /** What must hold when it is done, in addition to what the operation verifies by itself. */
        public Builder after(List<CheckQuery> checks) {
            after = List.copyOf(checks);
            return this;
        }

        /** Extensions of PostgreSQL without which it is skipped. */
        public Builder extensions(List<String> names) {
            extensions = List.copyOf(names);
            return this;
        }

        public Migration build() {
            return new Migration(this);
        }
    }
}

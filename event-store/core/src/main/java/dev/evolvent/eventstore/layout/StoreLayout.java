package dev.evolvent.eventstore.layout;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.Revision;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Maps a table to events: which table, and which column holds which attribute.
 *
 * {@snippet :
 * StoreLayout axon = StoreLayout.preset("axon4-jpa");
 * StoreLayout ours = StoreLayout.documentStore().toBuilder().table(new Table("shop", "events")).position("sequence").build();
 * StoreLayout theirs = StoreLayout.read(Path.of("layout.yaml"));
 * }
 *
 * <ul>
 * <li>A layout describes an existing table; it never changes one. Without a {@link Attribute#POSITION} events can be counted,
 * fingerprinted and appended, but not read in a global order.
 * <li>{@code defaultRevision}: rows without a revision have {@link Revision#NONE}.
 * <li>{@code firstVersion}: the first event of a stream has version 1.
 * <li>Immutable, and safe for use by many threads.
 * </ul>
 */
public final class StoreLayout {

    private final String name;
    private final Table table;
    private final Map<Attribute, Source> sources;
    private final Revision defaultRevision;
    private final long firstVersion;

    private StoreLayout(Builder builder) {
        List<String> missing = missing(builder.sources);
        if (!missing.isEmpty()) {
            throw new EvolventException(LayoutError.NOT_UNDERSTOOD, "Layout " + builder.name
                    + " does not say where to find: " + String.join(", ", missing) + ".");
        }
        name = builder.name;
        table = builder.table;
        // In a fixed order, so that a layout is always printed the same way.
        sources = Collections.unmodifiableMap(new EnumMap<>(builder.sources));
        defaultRevision = builder.defaultRevision;
        firstVersion = builder.firstVersion;
    }

    private static List<String> missing(Map<Attribute, Source> sources) {
        return Arrays.stream(Attribute.values())
                .filter(attribute -> attribute.isRequired() && !sources.containsKey(attribute)).map(Attribute::key)
                .toList();
    }

    /** A builder for a layout that none of the presets resembles. */
    public static Builder builder(String name, Table table) {
        return new Builder(name, table);
    }

    /** A builder that begins with this layout. */
    public Builder toBuilder() {
        return new Builder(name, table).sources(sources).defaultRevision(defaultRevision).firstVersion(firstVersion);
    }

    /** The names of the built-in layouts. */
    public static List<String> presets() {
        return Presets.NAMES;
    }

    /** A built-in layout: {@code axon4-jpa}, {@code marten}, ... */
    public static StoreLayout preset(String name) {
        return Presets.read(name);
    }

    /** A layout from a file. */
    public static StoreLayout read(Path file) {
        return LayoutFile.read(file);
    }

    /** Parses a layout as {@link #toYaml} writes it. */
    public static StoreLayout ofYaml(String yaml) {
        return LayoutFile.parse(yaml, "the text");
    }

    /**
     * A table as many teams define it: {@code events} with {@code id, aggregate_id, aggregate_type, event_type,
     * event_version, payload, metadata, version, created_at}, and no sequence.
     */
    public static StoreLayout documentStore() {
        return preset("document-store");
    }

    public String name() {
        return name;
    }

    public Table table() {
        return table;
    }

    /** Where each part of an event comes from; optional parts may be absent. */
    public Map<Attribute, Source> sources() {
        return sources;
    }

    /** The revision of rows that have none. */
    public Revision defaultRevision() {
        return defaultRevision;
    }

    /** The version of the first event of a stream. */
    public long firstVersion() {
        return firstVersion;
    }

    public Optional<Source> source(Attribute attribute) {
        return Optional.ofNullable(sources.get(attribute));
    }

    /** The column of the global order, if there is one. */
    public Optional<String> position() {
        return source(Attribute.POSITION).map(source -> column(Attribute.POSITION));
    }

    /**
     * The column that holds an attribute unchanged.
     *
     * @throws EvolventException
     *             if it comes from elsewhere
     */
    public String column(Attribute attribute) {
        if (sources.get(attribute) instanceof Source.FromColumn column && column.isPlain()) {
            return column.name();
        }
        throw new EvolventException(LayoutError.DOES_NOT_FIT, "Layout " + name + " has no column of its own for the "
                + attribute.key() + " of an event, and this cannot be done without one.");
    }

    /** All columns that the layout names. */
    public List<String> columns() {
        return sources.values().stream()
                .flatMap(source -> source instanceof Source.FromColumn column
                        ? Stream.of(column.name())
                        : Stream.empty())
                .distinct().collect(Collectors.toUnmodifiableList());
    }

    /** The layout as YAML, which {@link #read} reads. */
    public String toYaml() {
        return LayoutFile.write(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoreLayout layout && name.equals(layout.name) && table.equals(layout.table)
                && sources.equals(layout.sources) && defaultRevision.equals(layout.defaultRevision)
                && firstVersion == layout.firstVersion;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, table, sources, defaultRevision, firstVersion);
    }

    @Override
    public String toString() {
        return name + " in " + table;
    }

    /** Builds a {@link StoreLayout}. Not safe for use by many threads. */
    public static final class Builder {

        private final String name;
        private Table table;
        private final Map<Attribute, Source> sources = new EnumMap<>(Attribute.class);
        private Revision defaultRevision = Revision.NONE;
        private long firstVersion = 1;

        private Builder(String name, Table table) {
            this.name = name;
            this.table = table;
        }

        public Builder table(Table other) {
            table = other;
            return this;
        }

        /** Where a part of the events comes from. */
        public Builder source(Attribute attribute, Source source) {
            sources.put(attribute, source);
            return this;
        }

        /** Where several parts of the events come from. */
        public Builder sources(Map<Attribute, Source> several) {
            sources.putAll(several);
            return this;
        }

        /** The column of the global order, as {@code add-sequence} leaves it. */
        public Builder position(String column) {
            return source(Attribute.POSITION, Source.column(column));
        }

        /** The revision of rows that have none. */
        public Builder defaultRevision(Revision revision) {
            defaultRevision = revision;
            return this;
        }

        /** The version of the first event of a stream. */
        public Builder firstVersion(long version) {
            firstVersion = version;
            return this;
        }

        /**
         * The layout.
         *
         * @throws EvolventException
         *             {@code EV-2107} if a required part has no source; all of them are named
         */
        public StoreLayout build() {
            return new StoreLayout(this);
        }
    }
}

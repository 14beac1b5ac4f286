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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Maps a table to events: which table, and which column holds which attribute.
 *
 * {@snippet :
 * StoreLayout axon = StoreLayout.preset("axon4-jpa");
 * StoreLayout ours = StoreLayout.documentStore().in(new Table("shop", "events")).withPosition("sequence");
 * StoreLayout theirs = StoreLayout.read(Path.of("layout.yaml"));
 * }
 *
 * <p>
 * A layout describes an existing table and never changes it. Without a {@link Attribute#POSITION}, events can be
 * counted, fingerprinted and appended, but not read in a global order.
 *
 * @param sources
 *            where each attribute comes from; optional attributes may be absent
 * @param defaultRevision
 *            the revision of rows without one; {@link Revision#NONE} for none
 * @param firstVersion
 *            the version of the first event of a stream
 */
public record StoreLayout(String name, Table table, Map<Attribute, Source> sources, Revision defaultRevision,
        long firstVersion) {

    public StoreLayout {
        List<String> missing = missing(sources);
        if (!missing.isEmpty()) {
            throw new EvolventException(LayoutError.NOT_UNDERSTOOD, "Layout " + name + " does not say where to find: "
                    + String.join(", ", missing) + ".");
        }
        // In a fixed order, so that a layout is always printed the same way.
        sources = Collections.unmodifiableMap(new EnumMap<>(sources));
    }

    private static List<String> missing(Map<Attribute, Source> sources) {
        return Arrays.stream(Attribute.values())
                .filter(attribute -> attribute.isRequired() && !sources.containsKey(attribute)).map(Attribute::key)
                .toList();
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

    /** The same columns in another table. */
    public StoreLayout in(Table otherTable) {
        return new StoreLayout(name, otherTable, sources, defaultRevision, firstVersion);
    }

    /** The same layout with a column for the global order, as {@code add-sequence} adds it. */
    public StoreLayout withPosition(String column) {
        return with(Attribute.POSITION, Source.column(column));
    }

    /** The same layout with another source for one attribute. */
    public StoreLayout with(Attribute attribute, Source source) {
        Map<Attribute, Source> others = new EnumMap<>(sources);
        others.put(attribute, source);
        return new StoreLayout(name, table, others, defaultRevision, firstVersion);
    }

    /** The same layout with this revision for rows without one. */
    public StoreLayout withDefaultRevision(String revisionOfOthers) {
        return new StoreLayout(name, table, sources, Revision.of(revisionOfOthers), firstVersion);
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
}

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
 * Which table holds the events, and which of its columns holds what.
 *
 * {@snippet :
 * StoreLayout axon = StoreLayout.preset("axon4-jpa");
 * StoreLayout ours = StoreLayout.documentStore().in(new Table("shop", "events")).withPosition("sequence");
 * StoreLayout theirs = StoreLayout.read(Path.of("layout.yaml"));
 * }
 *
 * <p>
 * A layout describes a table that is there; it never changes one. Without a {@link Attribute#POSITION} events can be
 * counted, fingerprinted and appended, but not read in a global order.
 *
 * @param sources
 *            where each part of an event comes from; what is optional may be absent
 * @param defaultRevision
 *            the revision of rows that have none; {@link Revision#NONE} says so itself
 * @param firstVersion
 *            the version that the first event of a stream has
 */
public record StoreLayout(String name, Table table, Map<Attribute, Source> sources, Revision defaultRevision,
        long firstVersion) {

    public StoreLayout {
        List<String> missing = missing(sources);
        if (!missing.isEmpty()) {
            throw new EvolventException(LayoutError.NOT_UNDERSTOOD, "Layout " + name + " does not say where to find: "
                    + String.join(", ", missing) + ".");
        }
        // In one order, so that a layout reads the same wherever it is printed.
        sources = Collections.unmodifiableMap(new EnumMap<>(sources));
    }

    private static List<String> missing(Map<Attribute, Source> sources) {
        return Arrays.stream(Attribute.values())
                .filter(attribute -> attribute.isRequired() && !sources.containsKey(attribute)).map(Attribute::key)
                .toList();
    }

    /** The names of the layouts that Evolvent knows. */
    public static List<String> presets() {
        return Presets.NAMES;
    }

    /** One of the layouts that Evolvent knows: {@code axon4-jpa}, {@code marten}, ... */
    public static StoreLayout preset(String name) {
        return Presets.read(name);
    }

    /** A layout that a team has written down for its own table. */
    public static StoreLayout read(Path file) {
        return LayoutFile.read(file);
    }

    /** A layout as {@link #toYaml} writes it. */
    public static StoreLayout ofYaml(String yaml) {
        return LayoutFile.parse(yaml, "the text");
    }

    /**
     * A table as many teams have written it for themselves: {@code events} with {@code id, aggregate_id, aggregate_type,
     * event_type, event_version, payload, metadata, version, created_at}, and no sequence.
     */
    public static StoreLayout documentStore() {
        return preset("document-store");
    }

    /** The same columns in another table. */
    public StoreLayout in(Table otherTable) {
        return new StoreLayout(name, otherTable, sources, defaultRevision, firstVersion);
    }

    /** The same layout with the global order in a column, as {@code add-sequence} leaves it. */
    public StoreLayout withPosition(String column) {
        return with(Attribute.POSITION, Source.column(column));
    }

    /** The same layout with one part of the events elsewhere. */
    public StoreLayout with(Attribute attribute, Source source) {
        Map<Attribute, Source> others = new EnumMap<>(sources);
        others.put(attribute, source);
        return new StoreLayout(name, table, others, defaultRevision, firstVersion);
    }

    /** The same layout, where rows without a revision have this one. */
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
     * The column that holds a part of the events as it is.
     *
     * @throws EvolventException
     *             when it comes from elsewhere
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

    /** The layout as a file, which {@link #read} reads again. */
    public String toYaml() {
        return LayoutFile.write(this);
    }
}

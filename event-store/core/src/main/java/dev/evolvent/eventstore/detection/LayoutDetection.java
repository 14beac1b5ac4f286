package dev.evolvent.eventstore.detection;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.EventRow;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.LayoutError;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Finds tables that hold events, and the layout that fits each, with a degree of certainty: by the names and types of
 * the columns, by unique keys, and by reading a few events.
 */
public final class LayoutDetection {

    /** From this percentage on, a candidate is safe to use. */
    public static final int SURE = 80;

    /** From this percentage on, a known layout is safe to use for a table that the user named. */
    private static final int LIKELY = 60;

    private static final int SAMPLES = 20;

    private final Database database;

    public LayoutDetection(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /** The candidates, most certain first. Tables without any resemblance are left out. */
    public List<Candidate> candidates() {
        return among(database.session(FoundTable::all));
    }

    /** Tables that may hold events but have unrecognized columns; those with the fewest such columns come first. */
    public List<NearMiss> nearMisses() {
        return database.session(FoundTable::all).stream().map(Guess::of)
                .filter(guess -> guess.isNear() && !guess.missing().isEmpty()).map(Guess::nearMiss)
                .sorted(Comparator.comparingInt(near -> near.missing().size())).toList();
    }

    /** The candidates for one table, most certain first. */
    public List<Candidate> candidates(Table only) {
        return among(database.session(session -> FoundTable.named(session, only)));
    }

    /** The layout of a table that the user named: a known one with all its columns, unless the events contradict it. */
    public StoreLayout of(Table named) {
        List<Candidate> candidates = candidates(named);
        if (candidates.isEmpty()) {
            // Opening it will report what it lacks of the most common layout.
            return StoreLayout.documentStore().toBuilder().table(named).build();
        }
        Candidate best = candidates.getFirst();
        boolean known = StoreLayout.presets().contains(best.layout().name()) && best.percent() >= LIKELY;
        return known ? best.layout() : theOnlyOne(candidates);
    }

    /**
     * The only layout that matches with certainty.
     *
     * @throws EvolventException
     *             {@code EV-2108} if there is none, or several
     */
    public static StoreLayout theOnlyOne(List<Candidate> candidates) {
        List<Candidate> sure = candidates.stream().filter(Candidate::isSure).toList();
        if (sure.size() == 1) {
            return sure.getFirst().layout();
        }
        String found = candidates.stream().map(candidate -> candidate.layout().name() + " in "
                + candidate.layout().table() + " (" + candidate.percent() + " %)").collect(Collectors.joining(", "));
        throw new EvolventException(LayoutError.NOT_DETECTED, (sure.isEmpty()
                ? "No table matches a layout with certainty."
                : "Events were found in more than one table.")
                + (found.isEmpty() ? "" : " There may be: " + found + ".")
                + " Say which table and layout it is.");
    }

    private List<Candidate> among(List<FoundTable> tables) {
        List<Candidate> candidates = new ArrayList<>();
        for (FoundTable table : tables) {
            best(table).ifPresent(candidates::add);
        }
        candidates.sort(Comparator.comparingInt(Candidate::percent).reversed());
        return candidates;
    }

    private Optional<Candidate> best(FoundTable table) {
        Optional<Candidate> preset = StoreLayout.presets().stream().map(StoreLayout::preset)
                .flatMap(layout -> preset(table, layout).stream())
                .max(Comparator.comparingInt(Candidate::percent));
        return preset.isPresent()
                ? preset
                : guessed(table, Guess.of(table));
    }

    private Optional<Candidate> guessed(FoundTable table, Guess guess) {
        List<String> because = new ArrayList<>(List.of("the names and types of its columns"));
        guess.byTypeOnly().forEach(attribute -> because.add("the column of the " + attribute.key()
                + " is guessed by its type: check it"));
        return guess.layout().map(layout -> tried(table, layout, guess.byTypeOnly().isEmpty() ? 50 : 40, because));
    }

    private Optional<Candidate> preset(FoundTable table, StoreLayout preset) {
        Set<String> missing = new HashSet<>(preset.columns());
        missing.removeAll(table.columns().keySet());
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        List<String> because = new ArrayList<>();
        because.add("all columns are there");
        StoreLayout.Builder layout = preset.toBuilder().table(table.table());
        int percent = 70;
        if (table.table().name().equals(preset.table().name())) {
            because.add("the table has this name");
            percent += 15;
        }
        if (preset.position().isEmpty()) {
            Optional<String> position = Guess.position(table, new HashSet<>(preset.columns()));
            position.ifPresent(layout::position);
            because.add(position.map(name -> "the global order is in " + name).orElse("it has no global order"));
        }
        return Optional.of(tried(table, layout.build(), percent, because));
    }

    /** Adjusts the certainty by reading a few events. */
    private Candidate tried(FoundTable table, StoreLayout layout, int percent, List<String> because) {
        int sure = percent;
        if (layout.source(Attribute.STREAM).isPresent() && table.uniqueKeys().stream()
                .anyMatch(key -> EventTable.isOfVersions(key, layout))) {
            because.add("versions are unique in their streams");
            sure += 10;
        }
        if (!table.readable()) {
            because.add("this role may not read it");
            return new Candidate(layout, sure, because);
        }
        try {
            EventRow row = new EventRow(EventTable.find(database, layout));
            List<RecordedEvent> samples = database.session(session -> row.list(session, "LIMIT " + SAMPLES));
            long json = samples.stream().filter(event -> isJson(event)).count();
            because.add(samples.isEmpty()
                    ? "it is empty"
                    : "of " + samples.size() + " events that were tried, " + json + " hold JSON");
            sure += samples.isEmpty()
                    ? 0
                    : json == samples.size() ? 10 : -40 * (samples.size() - (int) json) / samples.size();
        } catch (EvolventException e) {
            because.add("its events cannot be read so: " + e.getMessage());
            sure -= 60;
        }
        return new Candidate(layout, Math.clamp(sure, 1, 99), because);
    }

    private static boolean isJson(RecordedEvent event) {
        try {
            event.payload().tree();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

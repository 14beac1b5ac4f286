package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.EventFilterOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.projections.PartialReport;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that restrict a rebuild to the rows of some keys. */
final class PartOptions {

    @Option(names = "--affected", description = "Only rows of keys with events whose upcasting has changed since.")
    private boolean affected;

    @Option(names = "--key", paramLabel = "KEY", description = "Only the row of this key.")
    private @Nullable String key;

    @Option(names = "--from-position", paramLabel = "N",
            description = {
                    "Only rows of keys with events after this position. The options below restrict the keys in the",
                    "same way: to keys that have such events. Each of their rows is built from all of its events."})
    private @Nullable Long after;

    @Mixin
    private final EventFilterOptions filter = new EventFilterOptions();

    /** The work on a projection. */
    record Part(String words, Work work) {}

    /** Rebuilds the part. */
    @FunctionalInterface
    interface Work {

        PartialReport run(Projections projections, Projection projection);
    }

    /** The part, if the options select one. */
    Optional<Part> part(UpcasterRegistry registry, Output output) {
        EventFilter wanted = filter.filter(Optional.of(registry));
        boolean filtered = after != null || !wanted.isAll();
        if ((affected ? 1 : 0) + (key != null ? 1 : 0) + (filtered ? 1 : 0) > 1) {
            throw output.wrong("Use only one of --affected, --key and the event filter options.");
        }
        if (affected) {
            return Optional.of(new Part("all keys with events whose upcasting has changed since",
                    Projections::rebuildAffected));
        }
        if (key != null) {
            String one = key;
            return Optional.of(new Part("key " + one, (projections, each) -> projections.rebuildKey(each, one)));
        }
        long behind = after == null ? EventStore.BEGINNING : after;
        return filtered
                ? Optional.of(new Part("all keys with such events (" + wanted
                        + (after == null ? "" : ", after " + behind) + ")",
                        (projections, each) -> projections.rebuildPart(each, wanted, behind)))
                : Optional.empty();
    }
}

package dev.evolvent.upcasters;

import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.internal.engine.Program;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way from one stored type to the current one, compiled: runs of changes, cut only where a function stands between
 * them, and what there is at the end.
 *
 * @param isCurrent
 *            whether events of this type are stored as they are read
 */
record Chain(EventType source, List<Stage> stages, End end, boolean isCurrent) {

    Chain(EventType source, List<Stage> stages, End end) {
        this(source, stages, end,
                stages.isEmpty() && end instanceof Current current && current.type().equals(source));
    }

    /** A part of the way without a fork. */
    sealed interface Stage {}

    /**
     * Changes that are done in one pass.
     *
     * @param steps
     *            the step that each of the payload's changes belongs to
     * @param metadata
     *            null where the metadata stays as it is
     */
    record Run(Program payload, List<Step> steps, @Nullable Program metadata,
            List<Step> metadataSteps) implements Stage {}

    /** A function of the whole payload. */
    record Transform(Step step, PayloadFunction function) implements Stage {}

    /** A function that sees earlier events. */
    record Recalling(Step step, Recall recall, RecallFunction function) implements Stage {}

    /** What follows the last stage. */
    sealed interface End {}

    /** The current revision, and what reads it. */
    record Current(EventType type, Reader.Bound reader) implements End {}

    /** Nothing. */
    record Dropped() implements End {}

    /** Several ways, which continue from here. */
    record Fork(Step step, List<Branch> branches) implements End {}

    /** One of the ways; its chain has the part's own changes, too. */
    record Branch(Condition condition, Chain rest) {}

    /** As many events as a function makes, each on the way of its type. */
    record ForkBy(Step step, SplitFunction function, Map<EventType, Chain> rest) implements End {}

    /** Whether any step on the way, or on one of the ways, changes metadata. */
    boolean changesMetadata() {
        return stages.stream().anyMatch(stage -> stage instanceof Run run && run.metadata() != null)
                || switch (end) {
                    case Current current -> false;
                    case Dropped dropped -> false;
                    case Fork fork -> fork.branches().stream().anyMatch(branch -> branch.rest().changesMetadata());
                    case ForkBy fork -> fork.rest().values().stream().anyMatch(Chain::changesMetadata);
                };
    }

    /** What the events that come out can be. */
    Set<Current> ends() {
        Set<Current> ends = new LinkedHashSet<>();
        switch (end) {
            case Current current -> ends.add(current);
            case Dropped dropped -> {
            }
            case Fork fork -> fork.branches().forEach(branch -> ends.addAll(branch.rest().ends()));
            case ForkBy fork -> fork.rest().values().forEach(rest -> ends.addAll(rest.ends()));
        }
        return ends;
    }
}

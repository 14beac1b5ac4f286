package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.axon4.AxonTokens;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.views.ProjectionView;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adopts tables that another program has filled. */
@Command(name = "adopt", header = "Adopts existing tables as the live generation.", description = {"",
        "Use it for tables that another program has filled, to compare them with the events and to replace "
                + "them. With --at-position, the previous writer stopped at this position, and Evolvent continues "
                + "after it. With --checkpoint, the other program keeps filling the tables, and the query returns its "
                + "position; with --move, the statement moves that position when a swap replaces the tables. With "
                + "--axon-processor, the writer is a streaming event processor of Axon Framework 4, and its token "
                + "store is used for both. Tables that Evolvent has filled can be handed over the same way. The tables "
                + "are not changed.",
        "", "Examples:%n  evolvent projections adopt orders --at-position 41200 --jar app.jar%n"
                + "  evolvent projections adopt orders --checkpoint \"SELECT position FROM progress WHERE name = 'orders'\" "
                + "--jar app.jar%n  evolvent projections adopt orders --axon-processor orders --jar app.jar%n"
                + "  evolvent projections rebuild orders --no-swap --jar app.jar",
        ""})
final class ProjectionsAdoptCommand implements Runnable {

    @Option(names = "--at-position", paramLabel = "N",
            description = "The tables contain all events up to this position, and none after it.")
    private @Nullable Long position;

    @Option(names = "--checkpoint", paramLabel = "QUERY",
            description = "Returns that position, as of the transaction in which it runs.")
    private @Nullable String checkpoint;

    @Option(names = "--move", paramLabel = "STATEMENT",
            description = "With --checkpoint: moves the position to the statement's one parameter, a question mark.")
    private @Nullable String move;

    @Option(names = "--axon-processor", paramLabel = "NAME",
            description = "The event processor of Axon Framework 4 that fills the tables, or will fill them.")
    private @Nullable String axonProcessor;

    @Option(names = "--axon-token-table", paramLabel = "TABLE", defaultValue = AxonTokens.TABLE,
            description = "Its token table, in the projections' database. Default: ${DEFAULT-VALUE}.")
    private String axonTokenTable = AxonTokens.TABLE;

    @Mixin
    private final NamedProjection named = new NamedProjection();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        if (Stream.of(position, checkpoint, axonProcessor).filter(Objects::nonNull).count() != 1
                || (move != null && checkpoint == null)) {
            throw output.wrong(
                    "Give the position of the tables: with --at-position N, --checkpoint QUERY (and --move STATEMENT), "
                            + "or --axon-processor NAME.");
        }
        Projection projection = named.find(output);
        Projections projections = named.open();
        confirmation.require(output, "Adopt the tables " + String.join(", ", projection.tables()) + " in schema "
                + projection.schema() + " as the live generation of " + projection.name() + ".");
        Generation live = position == null
                ? projections.adopt(projection, checkpoint())
                : projections.adopt(projection, position);
        output.print(new ProjectionView.Adopted(projection.name(), live));
    }

    private Checkpoint checkpoint() {
        if (axonProcessor != null) {
            return AxonTokens.of(named.dataSource(), axonProcessor, axonTokenTable);
        }
        Checkpoint told = Checkpoint.told(Objects.requireNonNull(checkpoint));
        return move == null ? told : told.movedBy(move);
    }
}

package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.axon4.AxonTokens;
import dev.evolvent.projections.run.Projections;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes over tables that something else has made. */
@Command(name = "adopt", header = "Takes tables that something else has filled as the live ones.", description = {"",
        "So that they can be compared with what the events say, and replaced. With --at-position, the other one has stopped "
                + "there, and Evolvent takes up what comes behind it. With --checkpoint, the other one goes on filling "
                + "them, and the query tells how far it is; with --move, the statement has it go on from where the new tables are when "
                + "these take the place of the old ones. With --axon-processor, it is a streaming event processor of Axon "
                + "Framework 4, in whose token store both are done. Tables that Evolvent has filled are handed over in the "
                + "same way.",
        "", "Examples:%n  evolvent projections adopt orders --at-position 41200 --jar app.jar%n"
                + "  evolvent projections adopt orders --checkpoint \"SELECT position FROM progress WHERE name = 'orders'\" "
                + "--jar app.jar%n  evolvent projections adopt orders --axon-processor orders --jar app.jar%n"
                + "  evolvent projections rebuild orders --no-swap --jar app.jar",
        ""})
final class ProjectionsAdoptCommand implements Runnable {

    @Option(names = "--at-position", paramLabel = "N",
            description = "All events up to this position, and none behind it, are in the tables.")
    private @Nullable Long position;

    @Option(names = "--checkpoint", paramLabel = "QUERY",
            description = "Tells that position, as of the transaction in which it is run.")
    private @Nullable String checkpoint;

    @Option(names = "--move", paramLabel = "STATEMENT",
            description = "With --checkpoint: moves it to the position that is the statement's one parameter, a question mark.")
    private @Nullable String move;

    @Option(names = "--axon-processor", paramLabel = "NAME",
            description = "The event processor of Axon Framework 4 that fills the tables, or is to go on filling them.")
    private @Nullable String axonProcessor;

    @Option(names = "--axon-token-table", paramLabel = "TABLE", defaultValue = AxonTokens.TABLE,
            description = "Where it has its tokens, in the projections' database (default: ${DEFAULT-VALUE}).")
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
                    "Say how far the tables are: by --at-position N, by --checkpoint QUERY (and --move STATEMENT), "
                            + "or by --axon-processor NAME.");
        }
        Projection projection = named.find(output);
        Projections projections = named.open();
        confirmation.require(output, "The tables " + String.join(", ", projection.tables()) + " in schema "
                + projection.schema() + " are to be taken as the live ones of " + projection.name() + ".");
        Generation live = position == null
                ? projections.adopt(projection, checkpoint())
                : projections.adopt(projection, position);
        output.print(out -> out.println(projection.name() + ": adopted, at position "
                + ProjectionsStatusCommand.position(live.position())),
                () -> ProjectionsStatusCommand.json(projection, live));
    }

    private Checkpoint checkpoint() {
        if (axonProcessor != null) {
            return AxonTokens.of(named.dataSource(), axonProcessor, axonTokenTable);
        }
        Checkpoint told = Checkpoint.told(Objects.requireNonNull(checkpoint));
        return move == null ? told : told.movedBy(move);
    }
}

package dev.evolvent.cli;

import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.Projections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over tables that something else has made. */
@Command(name = "adopt", header = "Takes tables that something else has filled as the live ones.", description = {"",
        "So that they can be compared with what the events say, and replaced. With --at-position, the other one has stopped "
                + "there, and Evolvent takes up what comes behind it. With --checkpoint, the other one goes on filling "
                + "them, and the query tells how far it is.",
        "", "Examples:%n  evolvent projections adopt orders --at-position 41200 --jar app.jar%n"
                + "  evolvent projections adopt orders --checkpoint \"SELECT position FROM progress WHERE name = 'orders'\" "
                + "--jar app.jar%n  evolvent projections rebuild orders --no-swap --jar app.jar",
        ""})
final class ProjectionsAdoptCommand implements Runnable {

    @Parameters(paramLabel = "NAME", description = "Which.")
    private String name = "";

    @Option(names = "--at-position", paramLabel = "N",
            description = "All events up to this position, and none behind it, are in the tables.")
    private @Nullable Long position;

    @Option(names = "--checkpoint", paramLabel = "QUERY",
            description = "Tells that position, as of the transaction in which it is run.")
    private @Nullable String checkpoint;

    @Mixin
    private final ProjectionOptions options = new ProjectionOptions();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        if ((position == null) == (checkpoint == null)) {
            throw output.wrong("Say how far the tables are: by --at-position N, or by --checkpoint QUERY.");
        }
        Projection projection = options.named(name, output);
        Projections projections = options.open();
        confirmation.require(output, "The tables " + String.join(", ", projection.tables()) + " in schema "
                + projection.schema() + " are to be taken as the live ones of " + name + ".");
        Generation live = position == null
                ? projections.adopt(projection, Objects.requireNonNull(checkpoint))
                : projections.adopt(projection, position);
        output.print(out -> out.println(name + ": adopted, at position "
                + ProjectionsStatusCommand.position(live.position())), () -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("name", name);
                    json.putAll(ProjectionsStatusCommand.json(live));
                    return json;
                });
    }
}

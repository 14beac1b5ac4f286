package dev.evolvent.cli;

import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.Projections;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a swap back. */
@Command(name = "rollback", header = "Puts the tables from before the last rebuild back in their place.",
        description = {"",
                "At once: both generations are there. The ones that come back are as old as the swap, unless they were kept "
                        + "current, and whoever runs the projection takes up what came since. Those that were live are kept "
                        + "in turn: rolling back twice changes nothing.",
                "", "Example:%n  evolvent projections rollback orders --jar app.jar", ""})
final class ProjectionsRollbackCommand implements Runnable {

    @Parameters(paramLabel = "NAME", description = "Which.")
    private String name = "";

    @Mixin
    private final ProjectionOptions options = new ProjectionOptions();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        Projection projection = options.named(name, output);
        Projections projections = options.open();
        confirmation.require(output, "The tables of " + name + " from before its last rebuild are to be live again.");
        Generation live = projections.rollback(projection);
        output.print(out -> out.println(name + ": generation " + live.number() + " is live again, at position "
                + ProjectionsStatusCommand.position(live.position())), () -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("name", name);
                    json.putAll(ProjectionsStatusCommand.json(live));
                    return json;
                });
    }
}

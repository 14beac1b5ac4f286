package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.run.Projections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes a swap back. */
@Command(name = "rollback", header = "Puts the tables from before the last rebuild back in their place.",
        description = {"",
                "At once: both generations are there. The ones that come back are as old as the swap, unless they were kept "
                        + "current, and whoever runs the projection takes up what came since. Those that were live are kept "
                        + "in turn: rolling back twice changes nothing.",
                "", "Example:%n  evolvent projections rollback orders --jar app.jar", ""})
final class ProjectionsRollbackCommand implements Runnable {

    @Mixin
    private final NamedProjection named = new NamedProjection();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        Projection projection = named.find(output);
        Projections projections = named.open();
        confirmation.require(output,
                "The tables of " + projection.name() + " from before its last rebuild are to be live again.");
        Generation live = projections.rollback(projection);
        output.print(
                out -> out.println(projection.name() + ": generation " + live.number() + " is live again, at position "
                        + ProjectionsStatusCommand.position(live.position())),
                () -> ProjectionsStatusCommand.json(projection, live));
    }
}

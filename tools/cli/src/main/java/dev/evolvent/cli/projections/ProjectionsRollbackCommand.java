package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.views.ProjectionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Rolls a swap back. */
@Command(name = "rollback", header = "Rolls back the last rebuild: the previous tables become live again.",
        description = {"",
                "Immediate: both generations exist. The previous tables are as of the swap, unless they were kept "
                        + "current; the process that runs the projection applies the events since. The tables that were live "
                        + "are kept: a second rollback undoes the first.",
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
                "Make the tables of " + projection.name() + " from before its last rebuild live again.");
        output.print(new ProjectionView.RolledBack(projection.name(), projections.rollback(projection)));
    }
}

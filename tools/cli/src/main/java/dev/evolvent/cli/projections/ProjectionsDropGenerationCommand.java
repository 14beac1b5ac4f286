package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.views.ProjectionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Drops the tables that are kept for a rollback. */
@Command(name = "drop-generation", header = "Drops the tables that are kept for rollback.", description = {"",
        "These are the tables from before the last rebuild. Afterwards it cannot be rolled back. To drop "
                + "what an unfinished rebuild has built: evolvent projections cancel.",
        "", "Example:%n  evolvent projections drop-generation orders --jar app.jar", ""})
final class ProjectionsDropGenerationCommand implements Runnable {

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
        String name = projection.name();
        confirmation.require(output, "Drop the tables from before the last rebuild of " + name
                + ". It can no longer be rolled back then.", name);
        output.print(new ProjectionView.Dropped(name, projections.dropKept(projection)));
    }
}

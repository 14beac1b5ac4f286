package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.cli.shared.UnusedOptions;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.views.ProjectionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the projections of an application. */
@Command(name = "list", header = "Lists the projections of an application. Needs no database.", description = {"",
        "Prints their tables, and the stored event types, old and current, that they use.",
        "", "Example:%n  evolvent projections list --jar build/orders.jar build/lib/*.jar", ""})
final class ProjectionsListCommand implements Runnable {

    @Mixin
    private final RegistryOptions declarations = new RegistryOptions();

    @Mixin
    private final UnusedOptions.Database ignored = new UnusedOptions.Database();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        UpcasterRegistry registry = declarations.registry();
        output.print(new ProjectionView.Listed(ProjectionOptions.of(declarations), registry));
    }
}

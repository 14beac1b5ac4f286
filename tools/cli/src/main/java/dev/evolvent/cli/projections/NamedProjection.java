package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.run.Projections;
import javax.sql.DataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One projection by its name, in a store: the parameter and the options of commands that work on one. */
final class NamedProjection {

    @Parameters(paramLabel = "NAME", description = "Projection name.")
    private String name = "";

    @Mixin
    private final ProjectionOptions options = new ProjectionOptions();

    Projection find(Output output) {
        return options.named(name, output);
    }

    Projections open() {
        return options.open();
    }

    /** Where its tables are. */
    DataSource dataSource() {
        return options.dataSource();
    }
}

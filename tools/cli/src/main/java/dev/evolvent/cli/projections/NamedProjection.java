package dev.evolvent.cli.projections;

import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.run.Projections;
import javax.sql.DataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Parameter and options of commands on one projection. */
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

    /** The database of its tables. */
    DataSource dataSource() {
        return options.dataSource();
    }
}

package dev.evolvent.cli.projections;

import picocli.CommandLine.Command;

/** The group of commands on read models. */
@Command(name = "projections", header = "Maintains read models, and rebuilds them alongside the live ones.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"",
                "Projections are found in an application's jars (--jar), through the modules in "
                        + "META-INF/services/dev.evolvent.projections.ProjectionModule, together with the upcasters of their "
                        + "events. The generations of tables and their positions are recorded in "
                        + "evolvent.projection_generations, runs in evolvent.audit.",
                "",
                "Readers use the live tables until the new ones are built from all events, compared, and swapped "
                        + "into place. The old tables are kept for rollback.",
                "",
                "Typical use:%n  evolvent projections status --jar app.jar%n  evolvent projections rebuild orders "
                        + "--dry-run --jar app.jar%n  evolvent projections rebuild orders --jar app.jar%n  evolvent "
                        + "projections rollback orders --jar app.jar        to undo it%n  evolvent projections drop-generation "
                        + "orders --jar app.jar to accept it",
                ""},
        subcommands = {
                ProjectionsListCommand.class, ProjectionsStatusCommand.class, ProjectionsRebuildCommand.class,
                ProjectionsVerifyCommand.class, ProjectionsSwapCommand.class, ProjectionsRollbackCommand.class,
                ProjectionsControlCommand.Pause.class, ProjectionsControlCommand.Resume.class,
                ProjectionsControlCommand.Cancel.class, ProjectionsControlCommand.Tune.class,
                ProjectionsQuarantineCommand.class, ProjectionsDropGenerationCommand.class,
                ProjectionsAdoptCommand.class, ProjectionsRunCommand.class})
public final class ProjectionsCommand {}

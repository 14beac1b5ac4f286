package dev.evolvent.cli.projections;

import picocli.CommandLine.Command;

/** Keeps read models, and builds them anew. */
@Command(name = "projections", header = "Keeps read models, and builds them anew beside the live ones.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"",
                "Projections are found in an application's jars (--jar), by the modules that these name in "
                        + "META-INF/services/dev.evolvent.projections.ProjectionModule, together with the upcasters of their events. "
                        + "Which tables there are, and how far they are, stands in evolvent.projection_generations, each "
                        + "run in evolvent.audit.",
                "",
                "Readers see the live tables until others were built from all events, compared with them, and take their place. "
                        + "The old ones are kept to go back to.",
                "",
                "Usually:%n  evolvent projections status --jar app.jar%n"
                        + "  evolvent projections rebuild orders --dry-run --jar app.jar%n"
                        + "  evolvent projections rebuild orders --jar app.jar%n"
                        + "  evolvent projections rollback orders --jar app.jar        if it was a mistake%n"
                        + "  evolvent projections drop-generation orders --jar app.jar if it was none",
                ""},
        subcommands = {
                ProjectionsListCommand.class, ProjectionsStatusCommand.class, ProjectionsRebuildCommand.class,
                ProjectionsVerifyCommand.class, ProjectionsSwapCommand.class, ProjectionsRollbackCommand.class,
                ProjectionsControlCommand.Pause.class, ProjectionsControlCommand.Resume.class,
                ProjectionsControlCommand.Cancel.class, ProjectionsControlCommand.Tune.class,
                ProjectionsQuarantineCommand.class, ProjectionsDropGenerationCommand.class,
                ProjectionsAdoptCommand.class, ProjectionsRunCommand.class})
public final class ProjectionsCommand {}

package dev.evolvent.cli.runs;

import picocli.CommandLine.Command;

/** The group of commands on long-running work. */
@Command(name = "runs", header = "Lists, pauses, resumes and cancels everything that takes long.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"",
                "A run is a migration, a rebuild of a projection, a proof (events prove) or a backup. Each is in evolvent.runs, "
                        + "and any process can control it. A run pauses after its current batch and stays paused until it is "
                        + "resumed; if its process ends, the command that continues it is paused too.",
                "",
                "A run has a kind (migration, rebuild, proof, backup) and a name: of the projection, or of the events table. "
                        + "Migrations have no name, since one at a time runs.",
                "",
                "Usually:%n  evolvent runs list%n"
                        + "  evolvent runs pause rebuild orders%n"
                        + "  evolvent runs resume rebuild orders%n"
                        + "  evolvent runs pause migration%n"
                        + "  evolvent runs cancel backup public.events",
                ""},
        subcommands = {RunsListCommand.class, RunsControlCommand.Pause.class, RunsControlCommand.Resume.class,
                RunsControlCommand.Cancel.class, RunsControlCommand.Tune.class})
public final class RunsCommand {}

package dev.evolvent.cli.events;

import picocli.CommandLine.Command;

/** The group of commands that read an event store. */
@Command(name = "events", header = "Inspects an event store. Reads only.", synopsisSubcommandLabel = "COMMAND",
        description = {"",
                "Typical use:%n  evolvent events census%n  evolvent events anomalies%n  evolvent events prove --jar app.jar",
                ""},
        subcommands = {
                EventsCensusCommand.class, EventsProveCommand.class, EventsFingerprintCommand.class,
                EventsCompareCommand.class, EventsAnomaliesCommand.class, EventsShowCommand.class,
                EventsTailCommand.class, EventsExportCommand.class})
public final class EventsCommand {}

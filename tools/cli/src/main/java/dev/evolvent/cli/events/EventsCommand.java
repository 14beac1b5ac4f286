package dev.evolvent.cli.events;

import picocli.CommandLine.Command;

/** What is in an event store. Everything here only reads. */
@Command(name = "events", header = "Tells what is in an event store. Reads only.", synopsisSubcommandLabel = "COMMAND",
        subcommands = {
                EventsCensusCommand.class, EventsProveCommand.class, EventsFingerprintCommand.class,
                EventsCompareCommand.class, EventsAnomaliesCommand.class, EventsShowCommand.class,
                EventsTailCommand.class, EventsExportCommand.class})
public final class EventsCommand {}

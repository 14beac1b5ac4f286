package dev.evolvent.cli.layout;

import picocli.CommandLine.Command;

/** The group of commands on layouts. All of them only read. */
@Command(name = "layout", header = "Detects and prints layouts: how a table holds events. Reads only.",
        synopsisSubcommandLabel = "COMMAND", description = {"",
                "A layout names the table of the events and the column for each part of an event. Evolvent knows the "
                        + "layouts of Axon Framework 4 and 5, Marten and Message DB. Any other table is described in a short "
                        + "file, which detect drafts for you.",
                ""},
        subcommands = {LayoutDetectCommand.class, LayoutShowCommand.class})
public final class LayoutCommand {}

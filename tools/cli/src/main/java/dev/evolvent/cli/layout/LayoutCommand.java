package dev.evolvent.cli.layout;

import picocli.CommandLine.Command;

/** How tables hold events. Everything here only reads. */
@Command(name = "layout", header = "Finds out how a table holds events, and shows what Evolvent knows. Reads only.",
        synopsisSubcommandLabel = "COMMAND", description = {"",
                "A layout says which table holds the events, and for each part of an event in which column it is. Evolvent "
                        + "knows those of Axon Framework 4 and 5, Marten and Message DB; any other table is described in a "
                        + "file of a dozen lines, which detect writes for you.",
                ""},
        subcommands = {LayoutDetectCommand.class, LayoutShowCommand.class})
public final class LayoutCommand {}

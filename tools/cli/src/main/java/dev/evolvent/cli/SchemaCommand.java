package dev.evolvent.cli;

import picocli.CommandLine.Command;

/** What a database's schema is, and what it should be. */
@Command(name = "schema", header = "Holds a database's schema against what it should be. Reads only.",
        synopsisSubcommandLabel = "COMMAND", subcommands = SchemaDriftCommand.class)
final class SchemaCommand {}

package dev.evolvent.cli.migrate;

import picocli.CommandLine.Command;

/** What a database's schema is, and what it should be. */
@Command(name = "schema", header = "Holds a database's schema against what it should be. Reads only.",
        synopsisSubcommandLabel = "COMMAND", subcommands = SchemaDriftCommand.class)
public final class SchemaCommand {}

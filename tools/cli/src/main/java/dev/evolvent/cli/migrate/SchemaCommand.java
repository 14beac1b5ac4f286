package dev.evolvent.cli.migrate;

import picocli.CommandLine.Command;

/** What a database's schema is, and what it should be. */
@Command(name = "schema", header = "Compares a schema with its migrations (drift). Reads only.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"", "Example:%n  evolvent schema drift --migrations db/migrations", ""},
        subcommands = SchemaDriftCommand.class)
public final class SchemaCommand {}

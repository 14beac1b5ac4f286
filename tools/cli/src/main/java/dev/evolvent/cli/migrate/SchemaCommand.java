package dev.evolvent.cli.migrate;

import picocli.CommandLine.Command;

/** The group of commands on schemas. */
@Command(name = "schema", header = "Compares a schema with its migrations (drift). Reads only.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"", "Example:%n  evolvent schema drift --migrations db/migrations", ""},
        subcommands = SchemaDriftCommand.class)
public final class SchemaCommand {}

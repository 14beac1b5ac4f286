package dev.evolvent.cli.upcasters;

import picocli.CommandLine.Command;

/** The group of commands on upcasters. None of them needs a database. */
@Command(name = "upcasters", header = "Checks, lists, draws, describes and tries out upcasters. Needs no database.",
        synopsisSubcommandLabel = "COMMAND", description = {"",
                "Upcasters are declared in YAML (--yaml), in the modules of an application's jars (--jar), or in both.",
                "",
                "Example:%n  evolvent upcasters check --yaml docs/examples/upcasters", ""},
        subcommands = {UpcastersCheckCommand.class, UpcastersListCommand.class, UpcastersGraphCommand.class,
                UpcastersSchemaCommand.class, UpcastCommand.class, DowncastCommand.class})
public final class UpcastersCommand {}

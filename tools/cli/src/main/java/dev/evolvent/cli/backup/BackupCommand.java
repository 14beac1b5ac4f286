package dev.evolvent.cli.backup;

import picocli.CommandLine.Command;

/** The group of commands on backups. */
@Command(name = "backup", header = "Creates, verifies, lists and restores backups.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"",
                "A backup is a folder named after the database and the time. Its manifest describes the contents.",
                "",
                "Typical use:%n  evolvent backup create%n  evolvent backup verify backups/shop_2026-01-01T00-00-00Z",
                ""},
        subcommands = {BackupCreateCommand.class, BackupVerifyCommand.class, BackupRestoreCommand.class,
                BackupListCommand.class})
public final class BackupCommand {}

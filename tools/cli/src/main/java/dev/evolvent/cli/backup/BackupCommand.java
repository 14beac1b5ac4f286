package dev.evolvent.cli.backup;

import picocli.CommandLine.Command;

/** Keeps the events safe. */
@Command(name = "backup", header = "Makes backups, proves them, and restores them.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"",
                "A backup is a folder, called like the database and the time, with a manifest that says what is in it.",
                "", "Usually:%n  evolvent backup create%n  evolvent backup verify backups/shop_2026-01-01T00-00-00Z",
                ""},
        subcommands = {BackupCreateCommand.class, BackupVerifyCommand.class, BackupRestoreCommand.class,
                BackupListCommand.class})
public final class BackupCommand {}

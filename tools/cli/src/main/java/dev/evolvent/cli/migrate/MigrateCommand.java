package dev.evolvent.cli.migrate;

import picocli.CommandLine.Command;

/** Changes the database's tables while it is in use. */
@Command(name = "migrate", header = "Changes the database's tables while it is in use.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"",
                "Migrations are files in a folder: V001__what_it_does.sql (statements), V002__what_it_does.yaml (an operation "
                        + "such as add-sequence), R__views.sql (repeated whenever it changes), and beside each, if need be, the "
                        + "same with .undo.sql, .before.sql, .after.sql. What was applied stands in evolvent.schema_migrations, "
                        + "each run in evolvent.audit.",
                "", "Usually:%n  evolvent migrate status%n  evolvent migrate plan%n  evolvent migrate apply --dry-run%n"
                        + "  evolvent migrate apply%n  evolvent migrate verify",
                ""},
        subcommands = {
                MigrateStatusCommand.class, MigratePlanCommand.class, MigrateApplyCommand.class,
                MigrateStartCommand.class, MigrateCompleteCommand.class, MigrateUndoCommand.class,
                MigrateVerifyCommand.class, MigrateLintCommand.class, MigrateRehearseCommand.class,
                MigrateControlCommand.Pause.class,
                MigrateControlCommand.Resume.class,
                MigrateControlCommand.Cancel.class, MigrateRepairCommand.class, MigrateBaselineCommand.class,
                MigrateHistoryCommand.class})
public final class MigrateCommand {}

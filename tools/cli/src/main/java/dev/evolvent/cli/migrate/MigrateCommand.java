package dev.evolvent.cli.migrate;

import picocli.CommandLine.Command;

/** The group of commands on migrations. */
@Command(name = "migrate", header = "Changes the tables of a database while it is in use.",
        synopsisSubcommandLabel = "COMMAND",
        description = {"",
                "Migrations are files in a folder: V001__what_it_does.sql (SQL), V002__what_it_does.yaml (an "
                        + "operation such as add-sequence), R__views.sql (runs again when it changes). Optional files with the "
                        + "same name and .undo.sql, .before.sql or .after.sql undo and check them. Applied migrations are "
                        + "recorded in evolvent.schema_migrations, runs in evolvent.audit.",
                "",
                "Typical use:%n  evolvent migrate status%n  evolvent migrate plan%n  evolvent migrate apply "
                        + "--dry-run%n  evolvent migrate apply%n  evolvent migrate verify",
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

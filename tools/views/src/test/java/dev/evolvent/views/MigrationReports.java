package dev.evolvent.views;

import static dev.evolvent.views.EventReports.LONG;
import static dev.evolvent.views.EventReports.TIME;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.DryRun;
import dev.evolvent.migrations.DryRun.TriedStep;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationId;
import dev.evolvent.migrations.MigrationPlan;
import dev.evolvent.migrations.MigrationPlan.Estimate;
import dev.evolvent.migrations.MigrationPlan.PlannedMigration;
import dev.evolvent.migrations.MigrationPlan.PlannedStep;
import dev.evolvent.migrations.MigrationPlan.Size;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner.Verification;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.MigrationStatus;
import dev.evolvent.migrations.MigrationOutcome;
import dev.evolvent.migrations.lint.LintFinding;
import dev.evolvent.migrations.lint.LintRule;
import dev.evolvent.migrations.rehearsal.DriftProblem;
import dev.evolvent.migrations.rehearsal.RehearsalReport;
import dev.evolvent.migrations.rehearsal.RehearsalReport.Part;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.run.RunRequest;
import dev.evolvent.postgres.schema.ObjectKind;
import dev.evolvent.postgres.schema.SchemaDifference;
import dev.evolvent.postgres.schema.SchemaObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reports on migrations and schemas. */
final class MigrationReports {

    private static final MigrationId FIRST = MigrationId.of(1, "größe");
    private static final MigrationId REPEATED = new MigrationId(OptionalLong.empty(), LONG);
    private static final MigrationRecord DONE = new MigrationRecord(1, FIRST, "sql", "CREATE TABLE t ()",
            "0123456789abcdef", MigrationState.COMPLETED, 2, 0, "ops", TIME, TIME.plusSeconds(1),
            Optional.of(TIME.plusSeconds(700)), "ff");
    private static final MigrationRecord HALF = new MigrationRecord(2, REPEATED, "add-sequence", "", "fedcba9876543210",
            MigrationState.BACKFILLING, 1, 4_000, "« rôle »", TIME, TIME.plusSeconds(3), Optional.empty(), "ee");

    private MigrationReports() {}

    static Map<String, View> views() {
        Map<String, View> views = new TreeMap<>();
        views.put("migrate-status", new MigrationView.Status(new MigrationStatus(List.of(
                new MigrationStatus.Entry(FIRST, "sql", MigrationState.COMPLETED, Optional.of(DONE)),
                new MigrationStatus.Entry(REPEATED, "add-sequence", MigrationState.PLANNED, Optional.empty())),
                List.of("V1 has changed"), Optional.of(new RunRequest(RunRequest.Command.PAUSE, "ops", TIME)),
                OptionalInt.empty())));
        views.put("migrate-status-none", new MigrationView.Status(
                new MigrationStatus(List.of(), List.of(), Optional.empty(), OptionalInt.of(4711))));
        views.put("migrate-history", new MigrationView.History(List.of(DONE, HALF)));
        views.put("migrate-history-none", new MigrationView.History(List.of()));
        views.put("migrate-plan", new MigrationPlanView(new MigrationPlan(List.of(
                new PlannedMigration(FIRST, "add-sequence", Optional.of(new Table("public", "events")),
                        new Size(2_000_000, 626_000_000),
                        List.of(new PlannedStep("expanding", "cut", List.of("ALTER TABLE t\nADD c"),
                                new Impact(Impact.Lock.SHARE, Impact.Effort.INSTANT), true,
                                new Estimate(Duration.ZERO, Duration.ZERO, 0, 0)),
                                new PlannedStep("expanding", "fill", List.of(),
                                        new Impact(Impact.Lock.NONE, Impact.Effort.READS_THE_TABLE), false,
                                        new Estimate(Duration.ofSeconds(2), Duration.ofMinutes(90), 1_500_000,
                                                626_000_000))),
                        List.of("pid 7"), Optional.of("the old name"), List.of("DROP COLUMN c", "DROP TABLE j"),
                        Optional.of("the new numbers")),
                new PlannedMigration(REPEATED, "sql", Optional.empty(), new Size(0, 0), List.of(), List.of(),
                        Optional.empty(), List.of(), Optional.empty())))));
        views.put("migrate-plan-none", new MigrationPlanView(new MigrationPlan(List.of())));
        views.put("migrate-apply",
                new MigrationView.Done(new MigrationOutcome(List.of(FIRST, REPEATED), Optional.of(REPEATED)),
                        "applied", Duration.ofMillis(12)));
        views.put("migrate-apply-none",
                new MigrationView.Done(new MigrationOutcome(List.of(), Optional.empty()), "applied",
                        Duration.ZERO));
        views.put("migrate-apply-dry-run", new MigrationView.Tried(new DryRun(List.of(
                new TriedStep(FIRST, "cut", TriedStep.Outcome.DONE, Duration.ofMillis(12)),
                new TriedStep(FIRST, "fill", TriedStep.Outcome.ONE_BATCH, Duration.ofSeconds(90)),
                new TriedStep(REPEATED, "index", TriedStep.Outcome.PLANNED, Duration.ZERO)))));
        views.put("migrate-verify", new MigrationView.Verified(List.of(
                new Verification(FIRST, List.of(new Check("rows", true, ""), new Check("größe", false, "3 of 4"))),
                new Verification(REPEATED, List.of()))));
        views.put("migrate-repair", new MigrationView.Repaired(List.of(FIRST, REPEATED)));
        views.put("migrate-repair-none", new MigrationView.Repaired(List.of()));
        views.put("migrate-lint", new MigrationView.Linted(List.of(
                new LintFinding("V001.sql", 3, LintRule.REWRITES_TABLE, "public.größe", Optional.empty()),
                new LintFinding("V002.sql", 14, LintRule.BLOCKING_INDEX, "public.t", Optional.of("it is empty")))));
        views.put("migrate-lint-none", new MigrationView.Linted(List.of()));
        RehearsalReport rehearsal = new RehearsalReport(1_000, List.of(
                new Part("copy", List.of(), Duration.ofMillis(900), 0, 0, Duration.ZERO),
                new Part("undo", List.of("größe differs:\n  1, not 2"), Duration.ofMinutes(11), 12_345_678, 1_000_000,
                        Duration.ofMillis(7))),
                List.of("foreign table f"));
        views.put("migrate-rehearse", new RehearsalView(rehearsal));
        views.put("migrate-rehearse-none", new RehearsalView(new RehearsalReport(0,
                List.of(new Part("copy", List.of(), Duration.ZERO, 0, 0, Duration.ZERO)), List.of())));
        SchemaObject column = new SchemaObject(ObjectKind.COLUMN, "public.t.größe", Optional.empty(), "text",
                new TreeMap<>(), 1);
        views.put("schema-drift", new DriftView(List.of(new SchemaDifference.Missing(column),
                new SchemaDifference.Extra(column), new SchemaDifference.Different(column, column, "default",
                        Optional.of("1"), Optional.empty())),
                List.of(new DriftProblem(DriftProblem.Kind.PROJECTION, "projection orders: no table t")),
                List.of("projection sales: no right"), true));
        views.put("schema-drift-none", new DriftView(List.of(), List.of(), List.of(), false));
        return views;
    }
}

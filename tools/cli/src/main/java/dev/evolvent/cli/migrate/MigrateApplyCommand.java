package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.Confirmation;
import dev.evolvent.cli.shared.Durations;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.RunLog;
import dev.evolvent.migrations.DryRun;
import dev.evolvent.migrations.MigrationOutcome;
import dev.evolvent.migrations.MigrationPlan;
import dev.evolvent.migrations.MigrationRunner;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies the pending migrations. */
@Command(name = "apply", header = "Applies the pending migrations.", description = {"",
        "Each migration is verified, and rolled back if verification fails. After a crash or kill, run the "
                + "same command again: it resumes. If several processes start it, one works and the others wait. A "
                + "migration that removes something other programs may still use (for example an old name) stops when "
                + "it is ready; finish it with: evolvent migrate complete. To undo: evolvent migrate undo.",
        "",
        "--dry-run executes everything that can run in one transaction and rolls it back; it holds its locks "
                + "meanwhile. The remaining steps are only listed.",
        "", "Examples:%n  evolvent migrate apply --url jdbc:postgresql://localhost/shop%n"
                + "  evolvent migrate apply --yes --max-replica-lag 5s --pause-while-file /tmp/busy%n"
                + "  evolvent migrate apply --dry-run",
        ""})
final class MigrateApplyCommand implements Runnable {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final RunFlags flags = new RunFlags();

    @Mixin
    private final RunLog log = new RunLog();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    @Option(names = "--dry-run", description = "Execute in a transaction that is rolled back.")
    private boolean dryRun;

    @Option(names = "--complete",
            description = "Also complete migrations that remove something other programs may still use.")
    private boolean complete;

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        MigrationRunner runner = migrations.runner().with(flags.options());
        if (dryRun) {
            DryRun tried = runner.dryRun();
            output.print(out -> print(tried, out), () -> Map.of("steps",
                    tried.steps().stream().map(MigrateApplyCommand::json).toList()));
            return;
        }
        MigrationPlan plan = runner.plan();
        if (!plan.migrations().isEmpty()) {
            confirmation.require(output, "Apply to " + migrations.environment() + ": "
                    + String.join(", ", plan.migrations().stream().map(each -> each.id().toString()).toList()) + ".");
        }
        MigrationRunner told = runner.with(log);
        MigrationOutcome outcome = log.of("migrate-apply", migrations.environment(), output,
                () -> complete ? told.applyAndComplete() : told.apply());
        print(outcome, "applied", output, log);
    }

    /** Prints the outcome of a run. */
    static void print(MigrationOutcome outcome, String done, Output output, RunLog log) {
        output.print(out -> {
            out.println(outcome.migrations().isEmpty()
                    ? "Nothing to do."
                    : done + ": " + String.join(", ", outcome.migrations().stream().map(Object::toString).toList()));
            outcome.waiting().ifPresent(id -> out.println("ready, waiting for evolvent migrate complete: " + id));
        }, () -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put(done, outcome.migrations().stream().map(id -> id.key()).toList());
            outcome.waiting().ifPresent(id -> json.put("waiting", id.key()));
            json.put("longestAppendMillis", log.longest().toMillis());
            return json;
        });
    }

    private static void print(DryRun tried, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("migration", "step", "outcome", "took"));
        tried.steps().forEach(step -> rows.add(List.of(step.id().toString(), step.name(), switch (step.outcome()) {
            case DONE -> "done, and rolled back";
            case ONE_BATCH -> "one batch done, and rolled back";
            case PLANNED -> "not tried";
        }, step.took().isZero() ? "" : Durations.text(step.took()))));
        Answer.table(out, rows);
    }

    private static Map<String, Object> json(DryRun.TriedStep step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", step.id().key());
        json.put("step", step.name());
        json.put("outcome", Answer.word(step.outcome()));
        json.put("millis", step.took().toMillis());
        return json;
    }
}

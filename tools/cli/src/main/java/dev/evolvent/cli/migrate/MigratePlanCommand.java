package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.Durations;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationPlan.PlannedMigration;
import dev.evolvent.migrations.MigrationPlan.PlannedStep;
import dev.evolvent.migrations.MigrationPlan;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what applying the migrations would do. */
@Command(name = "plan", header = "Shows what applying the migrations would do, step by step. Reads only.",
        description = {"",
                "For each step: its SQL, which sessions wait and for how long, the estimated duration, WAL and disk "
                        + "space (rough figures from PostgreSQL's statistics, a sample and a small sort, which take a fraction "
                        + "of a second), current blockers, and how to undo it.",
                "", "Example:%n  evolvent migrate plan --url jdbc:postgresql://localhost/shop", ""})
final class MigratePlanCommand implements Callable<Integer> {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        MigrationPlan plan = migrations.runner().plan();
        output.print(out -> print(plan, out),
                () -> Map.of("migrations", plan.migrations().stream().map(MigratePlanCommand::json).toList()));
        return ExitCode.OK;
    }

    static void print(MigrationPlan plan, PrintWriter out) {
        if (plan.migrations().isEmpty()) {
            out.println("Nothing to do.");
        }
        for (PlannedMigration migration : plan.migrations()) {
            out.println(migration.id() + ": " + migration.kind() + migration.table().map(table -> " on " + table
                    + ", about " + Answer.number(migration.size().rows()) + " rows, "
                    + Answer.megabytes(migration.size().bytes())).orElse(""));
            String phase = "";
            for (PlannedStep step : migration.steps()) {
                if (!phase.equals(step.phase())) {
                    out.println("  " + step.phase());
                    phase = step.phase();
                }
                out.println("    " + step.name() + ": " + impact(step));
                step.sql().forEach(sql -> out.println("        " + sql.replace("\n", "\n        ")));
            }
            migration.takenAway().ifPresent(taken -> out.println("  completing removes " + taken
                    + "; apply stops before it, until evolvent migrate complete"));
            out.println("  undo: " + (migration.undo().isEmpty()
                    ? "not possible: no undo is defined"
                    : String.join("; ", migration.undo()))
                    + migration.lostByUndo().map(lost -> "; data lost by undo: " + lost).orElse(""));
            migration.inTheWay().forEach(blocker -> out.println("  currently blocked by: " + blocker));
            out.println();
        }
    }

    private static String impact(PlannedStep step) {
        StringBuilder text = new StringBuilder(step.impact().lock().meaning());
        if (step.impact().effort() == Impact.Effort.INSTANT && step.impact().lock() != Impact.Lock.NONE) {
            text.append(", for an instant");
        }
        if (!step.estimate().most().isZero()) {
            text.append("; ").append(Durations.text(step.estimate().least())).append(" to ")
                    .append(Durations.text(step.estimate().most()));
        }
        if (step.estimate().walBytes() > 0) {
            text.append(", ").append(Answer.megabytes(step.estimate().walBytes())).append(" of WAL");
        }
        if (step.estimate().diskBytes() > 0) {
            text.append(", ").append(Answer.megabytes(step.estimate().diskBytes())).append(" of disk");
        }
        return text.append(step.transactional() ? "" : "; not in a transaction").toString();
    }

    private static Map<String, Object> json(PlannedMigration migration) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", migration.id().key());
        json.put("name", migration.id().name());
        json.put("kind", migration.kind());
        migration.table().ifPresent(table -> json.put("table", table.toString()));
        json.put("rows", migration.size().rows());
        json.put("bytes", migration.size().bytes());
        json.put("steps", migration.steps().stream().map(step -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("phase", step.phase());
            row.put("name", step.name());
            row.put("sql", step.sql());
            row.put("lock", Answer.word(step.impact().lock()));
            row.put("effort", Answer.word(step.impact().effort()));
            row.put("transactional", step.transactional());
            row.put("estimatedMillisLeast", step.estimate().least().toMillis());
            row.put("estimatedMillisMost", step.estimate().most().toMillis());
            row.put("estimatedWalBytes", step.estimate().walBytes());
            row.put("estimatedDiskBytes", step.estimate().diskBytes());
            return row;
        }).toList());
        migration.takenAway().ifPresent(taken -> json.put("takenAwayByCompletion", taken));
        json.put("undo", migration.undo());
        migration.lostByUndo().ifPresent(lost -> json.put("lostByUndo", lost));
        json.put("inTheWay", migration.inTheWay());
        return json;
    }
}

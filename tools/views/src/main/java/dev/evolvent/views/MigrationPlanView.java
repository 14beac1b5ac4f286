package dev.evolvent.views;

import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.MigrationPlan.PlannedMigration;
import dev.evolvent.migrations.MigrationPlan.PlannedStep;
import dev.evolvent.migrations.MigrationPlan;
import java.io.PrintWriter;

/** What applying the migrations would do. */
public record MigrationPlanView(MigrationPlan plan) implements View {

    @Override
    public JsonObject json() {
        return new JsonObject().put("migrations", plan.migrations(), MigrationPlanView::json);
    }

    private static JsonObject json(PlannedMigration migration) {
        return new JsonObject().put("id", migration.id().key()).put("name", migration.id().name())
                .put("kind", migration.kind()).put("table", migration.table()).put("rows", migration.size().rows())
                .put("bytes", migration.size().bytes()).put("steps", migration.steps(), MigrationPlanView::json)
                .put("takenAwayByCompletion", migration.takenAway()).put("undo", migration.undo())
                .put("lostByUndo", migration.lostByUndo()).put("inTheWay", migration.inTheWay());
    }

    private static JsonObject json(PlannedStep step) {
        return new JsonObject().put("phase", step.phase()).put("name", step.name()).put("sql", step.sql())
                .put("lock", step.impact().lock()).put("effort", step.impact().effort())
                .put("transactional", step.transactional())
                .put("estimatedMillisLeast", step.estimate().least().toMillis())
                .put("estimatedMillisMost", step.estimate().most().toMillis())
                .put("estimatedWalBytes", step.estimate().walBytes())
                .put("estimatedDiskBytes", step.estimate().diskBytes());
    }

    @Override
    public void text(PrintWriter out) {
        if (plan.migrations().isEmpty()) {
            out.println("Nothing to do.");
        }
        plan.migrations().forEach(migration -> text(migration, out));
    }

    private static void text(PlannedMigration migration, PrintWriter out) {
        out.println(migration.id() + ": " + migration.kind() + migration.table().map(table -> " on " + table
                + ", about " + Words.number(migration.size().rows()) + " rows, "
                + Words.megabytes(migration.size().bytes())).orElse(""));
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

    private static String impact(PlannedStep step) {
        StringBuilder text = new StringBuilder(step.impact().lock().meaning());
        if (step.impact().effort() == Impact.Effort.INSTANT && step.impact().lock() != Impact.Lock.NONE) {
            text.append(", for an instant");
        }
        if (!step.estimate().most().isZero()) {
            text.append("; ").append(Words.duration(step.estimate().least())).append(" to ")
                    .append(Words.duration(step.estimate().most()));
        }
        if (step.estimate().walBytes() > 0) {
            text.append(", ").append(Words.megabytes(step.estimate().walBytes())).append(" of WAL");
        }
        if (step.estimate().diskBytes() > 0) {
            text.append(", ").append(Words.megabytes(step.estimate().diskBytes())).append(" of disk");
        }
        return text.append(step.transactional() ? "" : "; not in a transaction").toString();
    }
}

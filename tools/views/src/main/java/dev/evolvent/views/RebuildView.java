package dev.evolvent.views;

import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Difference;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.PartialReport;
import dev.evolvent.projections.RebuildPlan;
import dev.evolvent.projections.RebuildReport;
import java.io.PrintWriter;
import java.util.List;

/** Rebuilds of read models: plans and results. */
public sealed interface RebuildView extends View {

    /** Differences between live and new tables. */
    private static void text(Comparison found, PrintWriter out) {
        for (Difference sample : found.samples()) {
            out.println("  " + sample);
            sample.events().forEach(event -> out.println("    by " + event));
            if (sample.events().isEmpty() && sample.kind() == Difference.Kind.MISSING && !sample.key().isEmpty()) {
                out.println("    no event was found that explains it");
            }
        }
        if (!found.notCompared().isEmpty()) {
            out.println("  not compared: " + String.join(", ", found.notCompared()));
        }
        found.notes().forEach(note -> out.println("  " + note));
    }

    private static JsonObject json(Comparison found) {
        return new JsonObject().put("equal", found.equal()).put("rows", found.rows()).put("missing", found.missing())
                .put("extra", found.extra()).put("changed", found.changed()).put("columns", found.columns())
                .put("notCompared", found.notCompared()).put("notes", found.notes())
                .put("samples", found.samples(), sample -> new JsonObject().put("kind", sample.kind())
                        .put("table", sample.table()).put("key", sample.key()).put("columns", sample.columns())
                        .put("live", sample.live()).put("next", sample.next()).put("events", sample.events()));
    }

    /** What rebuilds would do. */
    record Planned(List<RebuildPlan> plans) implements RebuildView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("plans", plans, plan -> new JsonObject().put("name", plan.projection())
                    .put("generations", plan.generations(), ProjectionView::json)
                    .put("goesOnWith", plan.goesOn().map(Generation::number)).put("rows", plan.rows())
                    .put("bytes", plan.bytes()).put("room", plan.room()).put("free", plan.free())
                    .put("events", plan.events()).put("leastMillis", plan.least().toMillis())
                    .put("mostMillis", plan.most().toMillis()).put("inTheWay", plan.inTheWay())
                    .put("problems", plan.problems()));
        }

        @Override
        public void text(PrintWriter out) {
            plans.forEach(plan -> text(plan, out));
        }

        private static void text(RebuildPlan plan, PrintWriter out) {
            out.println(plan.projection());
            plan.generations().forEach(each -> out.println("  generation " + each.number() + " is " + each.state()
                    + ", at " + Words.position(each.position())));
            if (plan.bytes() > 0) {
                out.println("  the live tables: about " + Words.counted(plan.rows(), "row") + ", "
                        + Words.megabytes(plan.bytes()));
            }
            out.println("  to process: " + Words.counted(plan.events(), "event")
                    + (plan.most().isZero() ? "" : ", in " + Words.range(plan.least(), plan.most()))
                    + plan.goesOn().map(each -> ", resuming generation " + each.number()).orElse(""));
            if (plan.bytes() > 0) {
                out.println("  disk and WAL: about " + Words.megabytes(plan.room())
                        + (plan.free().isEmpty()
                                ? "; the free space cannot be determined from here"
                                : " of " + Words.megabytes(plan.free().getAsLong()) + " free")
                        + (plan.free().orElse(Long.MAX_VALUE) < plan.room() ? ": THIS MAY NOT BE ENOUGH" : ""));
            }
            plan.inTheWay().forEach(session -> out.println("  the swap would wait for " + session));
            plan.problems().forEach(problem -> out.println("  " + problem.replace("\n", "\n  ")));
        }
    }

    /**
     * What a rebuild or a swap has come to.
     *
     * @param compared
     *            whether there was a generation to compare with
     */
    record Done(String name, RebuildReport report, boolean compared) implements RebuildView {

        private boolean isLive() {
            return report.generation().state() == Generation.State.LIVE;
        }

        /** Whether new tables wait for a swap because they differ. */
        public boolean isLeftDifferent() {
            return !isLive() && !report.comparison().equal();
        }

        @Override
        public JsonObject json() {
            JsonObject json = new JsonObject().put("name", name).put("outcome", isLive() ? "live" : "verified")
                    .put("generation", report.generation().number()).put("events", report.events())
                    .put("millis", report.replay().toMillis()).put("quarantined", report.quarantined())
                    .put("comparison", RebuildView.json(report.comparison()));
            return isLive() ? json.put("readersLockedOutMillis", report.swapLock().toMillis()) : json;
        }

        @Override
        public void text(PrintWriter out) {
            String argument = Words.argument(name);
            Comparison found = report.comparison();
            out.println(name + ": generation " + report.generation().number() + " is " + report.generation().state()
                    + ", " + (report.events() == 0
                            // It was built before.
                            ? "at position " + Words.position(report.generation().position())
                            : "built from " + Words.counted(report.events(), "event") + " in "
                                    + Words.duration(report.replay()) + " (" + Words.number(report.eventsPerSecond())
                                    + "/s)"));
            String others = (isLive() ? "were" : "are") + " live";
            out.println("  " + (!compared
                    ? Words.counted(found.rows(), "row") + ", the first generation"
                    : found.equal()
                            ? Words.counted(found.rows(), "row") + ", equal to those that " + others
                            : "they differ from those that " + others + ": " + found));
            RebuildView.text(found, out);
            if (report.quarantined() > 0) {
                out.println("  " + Words.counted(report.quarantined(), "event")
                        + " in quarantine: evolvent projections quarantine list " + argument);
            }
            if (!isLive()) {
                out.println("  to swap: evolvent projections swap " + argument
                        + "; to drop: evolvent projections cancel " + argument);
            } else if (compared) {
                out.println("  readers were blocked for " + Words.duration(report.swapLock())
                        + "; to undo: evolvent projections rollback " + argument);
            }
        }
    }

    /** That new tables were not swapped, because they differ. */
    record Refused(String name, Comparison found) implements RebuildView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("name", name).put("outcome", "refused").put("comparison",
                    RebuildView.json(found));
        }

        @Override
        public void text(PrintWriter out) {
            out.println(name + ": the new tables differ from the live ones: " + found);
            RebuildView.text(found, out);
            out.println("  The live tables are unchanged, and the new ones are kept. If the differences are intended: "
                    + "evolvent projections swap " + Words.argument(name)
                    + " --accept-differences; if not: evolvent projections cancel " + Words.argument(name));
        }
    }

    /** How live tables compare with a rebuild. */
    record Verified(String name, Comparison found) implements RebuildView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("name", name).putAll(RebuildView.json(found));
        }

        @Override
        public void text(PrintWriter out) {
            out.println(name + ": "
                    + (found.equal() ? Words.counted(found.rows(), "row") + ", equal to the live ones" : found));
            RebuildView.text(found, out);
        }
    }

    /** What became of the rows of some keys. */
    record Partial(String name, PartialReport report) implements RebuildView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("name", name).put("keys", report.keys()).put("events", report.events())
                    .put("changed", report.changed()).put("added", report.extra()).put("removed", report.missing());
        }

        @Override
        public void text(PrintWriter out) {
            out.println(name + ": " + Words.counted(report.keys(), "key") + " rebuilt from "
                    + Words.counted(report.events(), "event") + ": " + Words.number(report.changed())
                    + " changed, " + Words.number(report.extra()) + " added, " + Words.number(report.missing())
                    + " removed");
        }
    }

    /** That the live tables were emptied and filled again. */
    record InPlace(String name, Generation live) implements RebuildView {

        @Override
        public JsonObject json() {
            return ProjectionView.json(live).put("name", name);
        }

        @Override
        public void text(PrintWriter out) {
            out.println(name + ": filled again, up to position " + Words.position(live.position()));
        }
    }

    /** Several of these, in one report. */
    record All(List<RebuildView> projections) implements RebuildView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("projections", projections, View::json);
        }

        @Override
        public void text(PrintWriter out) {
            projections.forEach(each -> each.text(out));
        }
    }
}

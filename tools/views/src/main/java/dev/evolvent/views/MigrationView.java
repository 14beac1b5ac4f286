package dev.evolvent.views;

import dev.evolvent.migrations.DryRun;
import dev.evolvent.migrations.MigrationId;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner.Verification;
import dev.evolvent.migrations.MigrationStatus;
import dev.evolvent.migrations.MigrationOutcome;
import dev.evolvent.migrations.lint.LintFinding;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Migrations: their state, and what was done with them. */
public sealed interface MigrationView extends View {

    private static JsonObject json(MigrationId id, String kind) {
        return new JsonObject().put("id", id.key()).put("name", id.name()).put("kind", kind);
    }

    private static JsonObject json(MigrationRecord row) {
        return json(row.id(), row.kind()).put("state", row.state().toString()).put("step", row.step())
                .put("cursor", row.cursor()).put("checksum", row.checksum()).put("appliedBy", row.appliedBy())
                .put("startedAt", row.startedAt()).put("heardFrom", row.heardFrom())
                .put("finishedAt", row.finishedAt()).put("hash", row.hash());
    }

    private static String names(List<MigrationId> ids) {
        return ids.stream().map(MigrationId::toString).collect(Collectors.joining(", "));
    }

    /** Where each migration stands, and what does not match. */
    record Status(MigrationStatus status) implements MigrationView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("upToDate", status.isUpToDate())
                    .put("migrations", status.entries(), Status::json).put("problems", status.problems())
                    .put("worker", status.worker())
                    .put("pending", status.pending().map(pending -> new JsonObject()
                            .put("command", pending.command().toString()).put("askedBy", pending.askedBy())
                            .put("askedAt", pending.askedAt())));
        }

        private static JsonObject json(MigrationStatus.Entry entry) {
            JsonObject json = MigrationView.json(entry.id(), entry.kind()).put("state", entry.state().toString());
            entry.row().ifPresent(row -> json.putAll(MigrationView.json(row)));
            return json.put("state", entry.state().toString());
        }

        @Override
        public void text(PrintWriter out) {
            TextTable table = new TextTable("migration", "name", "kind", "state", "took", "by");
            status.entries().forEach(entry -> table.row(entry.id().isRepeatable() ? "R" : entry.id().key(),
                    entry.id().name(), entry.kind(), entry.state().toString(),
                    entry.row().flatMap(MigrationRecord::took).map(Words::duration).orElse(""),
                    entry.row().map(MigrationRecord::appliedBy).orElse("")));
            out.print(table);
            status.worker().ifPresent(pid -> out.println("  A process is migrating: backend pid " + pid + "."));
            status.pending().ifPresent(pending -> out.println("  Requested by " + pending.askedBy() + " at "
                    + pending.askedAt() + ": " + pending.command()
                    + (status.worker().isPresent()
                            ? ""
                            : ". The interrupted run stays paused when it is started again: evolvent migrate resume.")));
            status.problems().forEach(out::println);
            if (status.isUpToDate()) {
                out.println("  Everything is applied.");
            }
        }
    }

    /** What was done to a database, in the order in which it was done. */
    record History(List<MigrationRecord> history) implements MigrationView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("history", history, MigrationView::json);
        }

        @Override
        public void text(PrintWriter out) {
            TextTable table = new TextTable("begun", "migration", "kind", "state", "took", "by", "sha-256");
            history.forEach(row -> table.row(row.startedAt().toString(), row.id().toString(), row.kind(),
                    row.state().toString(), row.took().map(Words::duration).orElse(""), row.appliedBy(),
                    row.checksum().substring(0, 12)));
            out.print(table);
        }
    }

    /**
     * What a run has done.
     *
     * @param done
     *            what was done: applied, undone, completed, marked as applied
     */
    record Done(MigrationOutcome outcome, String done, Duration longestAppend) implements MigrationView {

        @Override
        public JsonObject json() {
            return new JsonObject().put(done, outcome.migrations(), MigrationId::key)
                    .put("waiting", outcome.waiting().map(MigrationId::key))
                    .put("longestAppendMillis", longestAppend.toMillis());
        }

        @Override
        public void text(PrintWriter out) {
            out.println(outcome.migrations().isEmpty() ? "Nothing to do." : done + ": " + names(outcome.migrations()));
            outcome.waiting().ifPresent(id -> out.println("ready, waiting for evolvent migrate complete: " + id));
        }
    }

    /** What was tried in a transaction that was rolled back. */
    record Tried(DryRun run) implements MigrationView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("steps", run.steps(), step -> new JsonObject().put("id", step.id().key())
                    .put("step", step.name()).put("outcome", step.outcome()).put("millis", step.took().toMillis()));
        }

        @Override
        public void text(PrintWriter out) {
            TextTable table = new TextTable("migration", "step", "outcome", "took");
            run.steps().forEach(step -> table.row(step.id().toString(), step.name(), switch (step.outcome()) {
                case DONE -> "done, and rolled back";
                case ONE_BATCH -> "one batch done, and rolled back";
                case PLANNED -> "not tried";
            }, step.took().isZero() ? "" : Words.duration(step.took())));
            out.print(table);
        }
    }

    /** Whether what was applied is still in place. */
    record Verified(List<Verification> verified) implements MigrationView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("verified", verified, each -> new JsonObject().put("id", each.id().key())
                    .put("ok", each.ok()).put("checks", each.checks(), check -> new JsonObject()
                            .put("name", check.name()).put("ok", check.ok()).put("detail", check.detail())));
        }

        @Override
        public void text(PrintWriter out) {
            for (Verification each : verified) {
                out.println(each.id() + (each.checks().isEmpty() ? ": nothing to check" : ""));
                each.checks().forEach(check -> out.println("  " + check));
            }
        }
    }

    /** Which changed files were accepted. */
    record Repaired(List<MigrationId> changed) implements MigrationView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("changed", changed, MigrationId::key);
        }

        @Override
        public void text(PrintWriter out) {
            out.println(changed.isEmpty()
                    ? "No file was changed; the history was resealed."
                    : "accepted: " + names(changed));
        }
    }

    /** Which statements are dangerous. */
    record Linted(List<LintFinding> findings) implements MigrationView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("findings", findings, finding -> new JsonObject().put("file", finding.file())
                    .put("line", finding.line()).put("id", finding.rule().id()).put("code", finding.rule().code())
                    .put("meaning", finding.rule().meaning()).put("on", finding.on())
                    .put("remedy", finding.rule().remedy()).put("allowedBecause", finding.allowed()));
        }

        @Override
        public void text(PrintWriter out) {
            findings.forEach(finding -> out.println(finding.allowed()
                    .map(reason -> finding.file() + ", line " + finding.line() + ": " + finding.rule().code() + " ("
                            + finding.on() + ") is allowed because " + reason)
                    .orElseGet(finding::toString) + "  [" + finding.rule().id() + "]"));
            if (findings.isEmpty()) {
                out.println("No dangerous statements found.");
            }
        }
    }
}

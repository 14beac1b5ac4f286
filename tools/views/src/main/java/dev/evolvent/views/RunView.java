package dev.evolvent.views;

import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunKind;
import dev.evolvent.postgres.run.RunState;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;

/** Runs, and what was requested of them. */
public sealed interface RunView extends View {

    /**
     * The runs of a database.
     *
     * @param now
     *            when they were read
     */
    record Listed(List<RunState> runs, Instant now) implements RunView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("runs", runs, run -> new JsonObject()
                    .put("kind", run.key().kind().toString()).put("name", run.key().name())
                    .put("phase", run.phase().toString()).put("active", run.active()).put("host", run.host())
                    .put("process", run.process()).put("done", run.progress().done())
                    .put("from", run.progress().from()).put("position", run.progress().position())
                    .put("upTo", run.progress().upTo()).put("perSecond", run.perSecond())
                    .put("startedAt", run.startedAt()).put("reportedAt", run.beatAt())
                    .put("maximumRate", run.rate()).put("threads", run.threads()).put("problem", run.problem())
                    .put("requested", run.request().map(asked -> new JsonObject()
                            .put("command", asked.command().toString()).put("by", asked.askedBy())
                            .put("at", asked.askedAt()))));
        }

        @Override
        public void text(PrintWriter out) {
            if (runs.isEmpty()) {
                out.println("No runs.");
                return;
            }
            TextTable table = new TextTable("kind", "name", "phase", "active", "done", "per second", "last report",
                    "process", "requested");
            runs.forEach(run -> table.row(run.key().kind().toString(), isMigration(run) ? "" : run.key().name(),
                    run.phase().toString(), run.active() ? "yes" : "no", Words.number(run.progress().done()),
                    Words.number(run.perSecond()), Words.ago(run.beatAt(), now), run.process() + "@" + run.host(),
                    run.request().map(asked -> asked.command() + " by " + asked.askedBy()).orElse("")));
            out.print(table);
            runs.forEach(run -> run.problem().ifPresent(problem -> out.println("  " + run.key() + ": " + problem)));
            runs.stream().filter(RunState::isPaused).forEach(run -> out.println("  " + run.key()
                    + " is paused. Resume it: evolvent runs resume " + run.key().kind()
                    + (isMigration(run) ? "" : " '" + run.key().name() + "'")));
        }

        private static boolean isMigration(RunState run) {
            return run.key().kind() == RunKind.MIGRATION;
        }
    }

    /**
     * What was requested of a run.
     *
     * @param request
     *            pause, resume, cancel or tune
     */
    record Requested(RunKey key, String request, String next) implements RunView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("kind", key.kind().toString()).put("name", key.name()).put("requested",
                    request);
        }

        @Override
        public void text(PrintWriter out) {
            out.println(next);
        }
    }
}

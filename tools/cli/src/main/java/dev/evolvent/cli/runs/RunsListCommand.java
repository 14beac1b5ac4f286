package dev.evolvent.cli.runs;

import dev.evolvent.cli.shared.Answer;
import dev.evolvent.cli.shared.ConnectionOptions;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKind;
import dev.evolvent.postgres.run.RunState;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the runs of a database. */
@Command(name = "list",
        header = "Lists active and interrupted runs, and the last one of each kind and name. Reads only.",
        description = {"", "Examples:%n  evolvent runs list --url jdbc:postgresql://localhost/shop%n"
                + "  evolvent runs list --output json",
                ""})
final class RunsListCommand implements Runnable {

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public void run() {
        List<RunState> runs = new Database(connection.dataSource()).session(RunControl::list);
        output.print(out -> print(runs, out), () -> Map.of("runs", runs.stream().map(RunsListCommand::json).toList()));
    }

    private static void print(List<RunState> runs, PrintWriter out) {
        if (runs.isEmpty()) {
            out.println("No runs.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("kind", "name", "phase", "active", "done", "per second", "last report", "process",
                "requested"));
        for (RunState run : runs) {
            rows.add(
                    List.of(run.key().kind().toString(), name(run), run.phase().toString(), run.active() ? "yes" : "no",
                            Answer.number(run.progress().done()), Answer.number(run.perSecond()),
                            Math.max(0, Duration.between(run.beatAt(), Instant.now()).toSeconds()) + " s ago",
                            run.process() + "@" + run.host(),
                            run.request().map(asked -> asked.command() + " by " + asked.askedBy()).orElse("")));
        }
        Answer.table(out, rows);
        runs.forEach(run -> run.problem().ifPresent(problem -> out.println("  " + run.key() + ": " + problem)));
        runs.stream().filter(RunState::isPaused).forEach(run -> out.println("  " + run.key()
                + " is paused. Resume it: evolvent runs resume " + run.key().kind()
                + (run.key().kind() == RunKind.MIGRATION ? "" : " '" + run.key().name() + "'")));
    }

    private static String name(RunState run) {
        return run.key().kind() == RunKind.MIGRATION ? "" : run.key().name();
    }

    private static Map<String, Object> json(RunState run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", run.key().kind().toString());
        json.put("name", run.key().name());
        json.put("phase", run.phase().toString());
        json.put("active", run.active());
        json.put("host", run.host());
        json.put("process", run.process());
        json.put("done", run.progress().done());
        json.put("from", run.progress().from());
        json.put("position", run.progress().position());
        json.put("upTo", run.progress().upTo());
        json.put("perSecond", run.perSecond());
        json.put("startedAt", run.startedAt().toString());
        json.put("reportedAt", run.beatAt().toString());
        run.rate().ifPresent(rate -> json.put("maximumRate", rate));
        run.threads().ifPresent(threads -> json.put("threads", threads));
        run.problem().ifPresent(problem -> json.put("problem", problem));
        run.request().ifPresent(asked -> json.put("requested", Map.of("command", asked.command().toString(), "by",
                asked.askedBy(), "at", asked.askedAt().toString())));
        return json;
    }
}

package dev.evolvent.views;

import static dev.evolvent.views.EventReports.LONG;
import static dev.evolvent.views.EventReports.TIME;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.postgres.run.RunKey;
import dev.evolvent.postgres.run.RunKind;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.postgres.run.RunProgress;
import dev.evolvent.postgres.run.RunRequest;
import dev.evolvent.postgres.run.RunState;
import dev.evolvent.projections.Checkpoint;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.Difference;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Generation.State;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.PartialReport;
import dev.evolvent.projections.ProjectionStatus;
import dev.evolvent.projections.QuarantinedEvent;
import dev.evolvent.projections.RebuildPlan;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.Run;
import dev.evolvent.projections.Staleness;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.ProjectionRunner.Doing;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reports on projections, rebuilds and runs. */
final class ProjectionReports {

    private static final Instant NOW = TIME.plusSeconds(7);

    record Placed(String customer) {}

    record CustomerRow(String customer, int orders) {}

    private ProjectionReports() {}

    static Map<String, View> views() {
        Map<String, View> views = new TreeMap<>();
        UpcasterRegistry registry = UpcasterRegistry.builder()
                .include(events -> events.event("Placed").from("1").to("2", json -> json.add("customer", "?"))
                        .reads(Placed.class))
                .build();
        KeyedFold<CustomerRow> customers = KeyedFold.into("customers", CustomerRow.class).on(Placed.class,
                event -> event.body().customer(), (row, event) -> Optional.of(new CustomerRow("c", 1)));
        views.put("projections-list", new ProjectionView.Listed(List.of(customers), registry));
        views.put("projections-list-none", new ProjectionView.Listed(List.of(), registry));
        views.put("projections-adopt", new ProjectionView.Adopted("größe", generation(1, State.LIVE, 41_200)));
        views.put("projections-rollback",
                new ProjectionView.RolledBack("orders", generation(2, State.LIVE, EventStore.BEGINNING)));
        views.put("projections-drop-generation", new ProjectionView.Dropped("orders", true));
        views.put("projections-drop-generation-none", new ProjectionView.Dropped("orders", false));
        views.put("projections-run", new ProjectionView.Following(TIME, "orders",
                new ProjectionRunner.State(Doing.FOLLOWING, 41_200, Optional.empty())));
        views.put("projections-run-problem", new ProjectionView.Following(TIME, "größe",
                new ProjectionRunner.State(Doing.STANDING_BY, 0, Optional.of("EV-4001: « Größe » is unknown"))));
        status(views);
        quarantine(views);
        rebuild(views);
        runs(views);
        return views;
    }

    private static Generation generation(int number, State state, long position) {
        return new Generation("orders", number, "evolvent_orders_" + number, state, position, "d", new TreeMap<>(), 0,
                Optional.empty());
    }

    private static ProjectionStatus status(String name, List<Generation> generations, Optional<Run> run, long held,
            Staleness staleness) {
        return new ProjectionStatus(name, generations, run, held == 0, 12_000, held, held, staleness,
                held == 0 ? Optional.empty() : Optional.of(NOW));
    }

    private static void status(Map<String, View> views) {
        Generation live = generation(2, State.LIVE, 41_200);
        Generation adopted = new Generation("orders", 1, "public", State.LIVE, 5, Generation.ADOPTED, new TreeMap<>(),
                0, Optional.of(Checkpoint.told("SELECT 5")));
        Run active = new Run("orders", RunPhase.REPLAYING, "höst", 4711, 5_000, 0, 500, 1_000, TIME,
                TIME.plusSeconds(5), true, Optional.empty(), Optional.of("pause"));
        Run dead = new Run("orders", RunPhase.BUILDING, "host", 1, 0, 0, 0, 0, TIME, TIME, false, Optional.empty(),
                Optional.empty());
        Run failed = new Run("orders", RunPhase.FAILED, "host", 1, 1, 0, 1, 3, TIME, TIME, false,
                Optional.of("EV-4001: Größe"), Optional.empty());
        views.put("projections-status", new ProjectionStatusView(List.of(
                status("orders", List.of(live, generation(1, State.KEPT, 7), generation(3, State.REPLAYING, 500)),
                        Optional.of(active), 2, Staleness.NONE),
                status(LONG, List.of(adopted), Optional.of(failed), 0,
                        new Staleness(true, Map.of("OrderPlaced 1", 12L), OptionalLong.of(3))),
                status("it's größe", List.of(generation(1, State.CATCHING_UP, EventStore.BEGINNING)), Optional.of(dead),
                        1, Staleness.NONE)),
                List.of("gone"), NOW));
        views.put("projections-status-none", new ProjectionStatusView(List.of(), List.of(), NOW));
    }

    private static void quarantine(Map<String, View> views) {
        List<QuarantinedEvent> events = List.of(
                new QuarantinedEvent("o-1", 4_711, 0, "id-1", "OrderPlaced 1", "{\"größe\":1}",
                        Optional.of("EV-1203: failed\nat step 2"), TIME),
                new QuarantinedEvent(LONG, 4_712, 1, "id-2", "Größe (none)", "", Optional.empty(), TIME));
        views.put("quarantine-list", new QuarantineView.Listed(events));
        views.put("quarantine-list-none", new QuarantineView.Listed(List.of()));
        views.put("quarantine-show", new QuarantineView.Shown(events));
        views.put("quarantine-retry", new QuarantineView.Retried(1_200, events));
        views.put("quarantine-retry-all", new QuarantineView.Retried(1, List.of()));
    }

    private static void rebuild(Map<String, View> views) {
        Comparison equal = new Comparison(1_000, 0, 0, 0, Map.of(), List.of(), List.of(), List.of());
        Comparison different = new Comparison(1_000, 1, 1, 2, Map.of("größe", 2L), List.of("updated_at"), List.of(
                new Difference(Difference.Kind.CHANGED, "orders", List.of("o-1"), List.of("größe"), "(1)", "(2)",
                        List.of("OrderPlaced 1 at 7")),
                new Difference(Difference.Kind.MISSING, "orders", List.of("o-2"), List.of(), "(o-2)", "", List.of())),
                List.of("a note"));
        Generation live = generation(2, State.LIVE, 41_200);
        Generation verified = generation(2, State.VERIFIED, 41_200);
        views.put("rebuild-plan", new RebuildView.Planned(List.of(
                new RebuildPlan("orders", List.of(live, generation(3, State.REPLAYING, EventStore.BEGINNING)),
                        Optional.of(generation(3, State.REPLAYING, 0)), 1_000, 2_000_000, OptionalLong.of(1_000),
                        5_000, Duration.ofSeconds(2), Duration.ofMinutes(20), List.of("pid 7"), List.of("a\nproblem")),
                new RebuildPlan("größe", List.of(), Optional.empty(), 0, 0, OptionalLong.empty(), 0, Duration.ZERO,
                        Duration.ZERO, List.of(), List.of()))));
        views.put("rebuild", new RebuildView.Done("orders",
                new RebuildReport(live, 5_000, Duration.ofSeconds(2), equal, Duration.ofMillis(12), List.of(), 0),
                true));
        views.put("rebuild-first", new RebuildView.Done("orders",
                new RebuildReport(live, 0, Duration.ZERO, equal, Duration.ZERO, List.of(), 0), false));
        views.put("rebuild-not-swapped", new RebuildView.Done("it's größe",
                new RebuildReport(verified, 1, Duration.ofSeconds(700), different, Duration.ZERO, List.of(), 3), true));
        views.put("rebuild-refused", new RebuildView.Refused("it's größe", different));
        views.put("rebuild-verify", new RebuildView.Verified("orders", equal));
        views.put("rebuild-verify-different", new RebuildView.Verified("größe", different));
        views.put("rebuild-partial", new RebuildView.Partial("orders", new PartialReport(1, 2_000, 3, 4, 5)));
        views.put("rebuild-in-place", new RebuildView.InPlace("orders", live));
        views.put("rebuild-all", new RebuildView.All(List.of(new RebuildView.Verified("orders", equal),
                new RebuildView.InPlace("größe", live))));
        views.put("rebuild-all-none", new RebuildView.All(List.of()));
    }

    private static void runs(Map<String, View> views) {
        views.put("runs-list", new RunView.Listed(List.of(
                new RunState(RunKey.MIGRATION, RunPhase.BUILDING, "höst", 4711, RunProgress.NONE, TIME, TIME, true,
                        Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()),
                new RunState(new RunKey(RunKind.REBUILD, LONG), RunPhase.REPLAYING, "host", 1,
                        new RunProgress(5_000, 0, 500, 1_000), TIME, TIME.plusSeconds(5), false,
                        Optional.of("EV-4001: « Größe »"),
                        Optional.of(new RunRequest(RunRequest.Command.PAUSE, "ops", TIME)), OptionalInt.of(2),
                        OptionalInt.of(100))),
                NOW));
        views.put("runs-list-none", new RunView.Listed(List.of(), NOW));
        views.put("runs-pause", new RunView.Requested(new RunKey(RunKind.BACKUP, "public.events"), "pause",
                "Asked to pause. Resume it: evolvent runs resume backup"));
    }
}

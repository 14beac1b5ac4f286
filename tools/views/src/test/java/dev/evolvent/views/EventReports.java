package dev.evolvent.views;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.eventstore.backup.BackupEntry;
import dev.evolvent.eventstore.backup.Manifest;
import dev.evolvent.eventstore.backup.Restored;
import dev.evolvent.eventstore.detection.Candidate;
import dev.evolvent.eventstore.detection.NearMiss;
import dev.evolvent.eventstore.doctor.DoctorCheck;
import dev.evolvent.eventstore.doctor.Diagnosis;
import dev.evolvent.eventstore.doctor.Locks.Waiting;
import dev.evolvent.eventstore.inspection.Anomalies;
import dev.evolvent.eventstore.inspection.Anomalies.Anomaly;
import dev.evolvent.eventstore.inspection.Census;
import dev.evolvent.eventstore.inspection.Census.Shape;
import dev.evolvent.eventstore.inspection.FingerprintComparison;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.Proof;
import dev.evolvent.eventstore.inspection.QuickSum;
import dev.evolvent.eventstore.inspection.StoreIdentity;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.Downcaster;
import dev.evolvent.upcasters.InvalidRegistryException.Problem;
import dev.evolvent.upcasters.OnFailure;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.event.Coordinates;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.Revision;
import dev.evolvent.upcasters.event.StreamId;
import dev.evolvent.upcasters.event.UpcasterError;
import dev.evolvent.upcasters.graph.EventOverview;
import dev.evolvent.upcasters.graph.FieldLineage;
import dev.evolvent.upcasters.graph.RegistryGraph;
import dev.evolvent.upcasters.schema.Compatibility;
import dev.evolvent.upcasters.schema.SchemaFinding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reports on events, upcasters, databases and backups. */
final class EventReports {

    static final Instant TIME = Instant.parse("2026-03-01T10:20:30.5Z");
    static final String LONG = "aVeryLongName".repeat(8);

    private static final EventType OLD = new EventType("FileUploaded", Revision.NONE);
    private static final EventType NEW = new EventType("DocumentUploaded", Revision.of("2"));
    private static final EventType STRANGE = new EventType("Größe\"geändert\"", Revision.of("β"));
    private static final Coordinates AT = new Coordinates(new StreamId("order", "o-17"), 3, 41_200, OLD);
    private static final Coordinates ANYWHERE = new Coordinates(new StreamId("order", "ø"), 0,
            RecordedEvent.NO_POSITION, STRANGE);
    private static final UpcasterRegistry REGISTRY = UpcasterRegistry.builder()
            .include(registry -> registry.event("DocumentUploaded").from("FileUploaded", Revision.NONE)
                    .to("2", json -> json.rename("name", "title")).from("2")
                    .to("3", json -> json.add("language", "und"))
                    .current())
            .build();

    private EventReports() {}

    static Map<String, View> views() {
        Map<String, View> views = new TreeMap<>();
        inspection(views);
        views.put("doctor", new DoctorView.Diagnoses(List.of(
                new Diagnosis(Diagnosis.Level.OK, DoctorCheck.SERVER_VERSION, "server", "18", ""),
                new Diagnosis(Diagnosis.Level.STOP, DoctorCheck.RIGHTS, "rights of « rôle »", "SELECT is missing",
                        "GRANT SELECT ON events TO rôle"))));
        views.put("locks", new DoctorView.LockTree(List.of(new Waiting(7, "pid 7, psql", Optional.empty(),
                List.of(new Waiting(8, "pid 8", Optional.of("ShareLock on public.events"), List.of()))))));
        views.put("locks-none", new DoctorView.LockTree(List.of()));
        StoreLayout layout = StoreLayout.documentStore();
        views.put("layout-detect", new LayoutView(List.of(new Candidate(layout, 95, List.of("its columns", "its key")),
                new Candidate(layout.toBuilder().table(new Table("Größe", LONG)).build(), 40, List.of())), List.of()));
        views.put("layout-detect-near", new LayoutView(List.of(), List.of(new NearMiss(new Table("public", "log"),
                Map.of(Attribute.ID, Source.column("id")), List.of(Attribute.PAYLOAD)))));
        views.put("layout-detect-none", new LayoutView(List.of(), List.of()));
        backup(views);
        upcasters(views);
        return views;
    }

    private static void inspection(Map<String, View> views) {
        StoreIdentity store = new StoreIdentity("document-store", "public.events", "1", 2, 3);
        Census census = new Census(store, OptionalLong.of(99), true, List.of(
                new Census.Entry(OLD, 1_234_567, TIME, TIME.plusSeconds(86_400), OptionalLong.of(1),
                        OptionalLong.of(98), 5_000_000_000L,
                        List.of(new Shape(Shape.Kind.OBJECT, List.of("name", "größe"), 1_000_000),
                                new Shape(Shape.Kind.OBJECT, List.of(), 4),
                                new Shape(Shape.Kind.NOT_JSON, List.of(), 1)),
                        234_562),
                new Census.Entry(STRANGE, 1, TIME, Instant.parse("+12026-03-01T00:00:00Z"), OptionalLong.empty(),
                        OptionalLong.empty(), 2, List.of(new Shape(Shape.Kind.NOT_AN_OBJECT, List.of(), 1)), 0)));
        views.put("census", new CensusView(census, Optional.empty(), false));
        views.put("census-shapes-today", new CensusView(census, Optional.of(census.against(REGISTRY)), true));
        views.put("census-none", new CensusView(new Census(store, OptionalLong.empty(), true, List.of()),
                Optional.of(new Census(store, OptionalLong.empty(), true, List.of()).against(REGISTRY)), true));
        views.put("proof", new InspectionView.Proved(new Proof(1_000, OptionalLong.of(1_200), true,
                OptionalLong.empty(), Optional.empty(), List.of())));
        views.put("proof-findings", new InspectionView.Proved(new Proof(1, OptionalLong.empty(), false,
                OptionalLong.of(41), Optional.of("the steps of Größe have changed"),
                List.of(new Proof.Finding(OLD, Optional.of("FileUploaded (none) -> 2"), "EV-1203", 12, AT,
                        "EV-1203: name is missing", "{\"xxx\":0}"),
                        new Proof.Finding(STRANGE, Optional.empty(), "EV-1001", 1, ANYWHERE, "unknown", "")))));
        Fingerprint stored = new Fingerprint(Fingerprint.Form.STORED, "document-store", "public.events",
                Optional.empty(), 1, 1, "ab12");
        Fingerprint later = new Fingerprint(Fingerprint.Form.CANONICAL, "custom", "\"Größe\".events",
                Optional.of(TIME), 2_000, 3, "cd34");
        views.put("fingerprint", new InspectionView.Fingerprinted(stored));
        views.put("fingerprint-before", new InspectionView.Fingerprinted(later));
        views.put("fingerprint-quick", new InspectionView.Summed(new QuickSum(12, -1)));
        views.put("compare",
                new InspectionView.Compared(new FingerprintComparison(stored, stored, 0, Optional.empty())));
        views.put("compare-changed", new InspectionView.Compared(new FingerprintComparison(stored, later, 1,
                Optional.of(new FingerprintComparison.DifferingEvent(FingerprintComparison.Kind.CHANGED,
                        Optional.of("id-1"), Optional.empty(),
                        Optional.empty(), Optional.of(AT))))));
        views.put("compare-missing", new InspectionView.Compared(new FingerprintComparison(later, stored, 2,
                Optional.of(new FingerprintComparison.DifferingEvent(FingerprintComparison.Kind.MISSING,
                        Optional.empty(), Optional.of("a"),
                        Optional.of("b"), Optional.empty())))));
        views.put("anomalies", new InspectionView.Unusual(new Anomalies(10, true, List.of(
                new Anomaly(Anomalies.Kind.VERSION_HOLE, 2_000, OptionalLong.of(1_000), List.of(AT, ANYWHERE)),
                new Anomaly(Anomalies.Kind.NOT_JSON, 1, OptionalLong.empty(), List.of(AT))))));
        views.put("anomalies-none", new InspectionView.Unusual(new Anomalies(0, true, List.of())));
        RecordedEvent event = new RecordedEvent("id-1", AT.stream(), 3, 41_200, OLD,
                Json.of("{\"name\":\"Größe\",\"tags\":[1,{}]}"), Json.of("{}"), TIME);
        RecordedEvent broken = new RecordedEvent("id-2", ANYWHERE.stream(), 0, RecordedEvent.NO_POSITION, STRANGE,
                Json.of("<xml/>"), Json.of("{\"user\":null}"), TIME);
        views.put("events", new EventsView(List.of(event, broken), Optional.empty()));
        views.put("events-today",
                new EventsView(List.of(event, broken), Optional.of(REGISTRY.reader(new OnFailure.Fail()))));
        views.put("upcast", new UpcasterView.Upcast(REGISTRY.upcast(event)));
        Downcaster downcaster = REGISTRY.downcaster(EventType.of("DocumentUploaded", "3"), NEW);
        views.put("downcast", new UpcasterView.Downcast(downcaster.apply(new RecordedEvent("id-3", AT.stream(), 4, 5,
                EventType.of("DocumentUploaded", "3"), Json.of("{\"title\":\"t\",\"language\":\"de\"}"), Json.of("{}"),
                TIME)), downcaster.possibleLosses()));
    }

    private static void backup(Map<String, View> views) {
        Fingerprint fingerprint = new Fingerprint(Fingerprint.Form.STORED, "document-store", "public.events",
                Optional.empty(), 1_234, 1, "ab12");
        Manifest manifest = new Manifest(Manifest.FORMAT, Manifest.Kind.EVENTS, TIME, "ops@größe", "18.1", "shop",
                new Manifest.Events("public.events", "document-store", List.of("id"), 1_234, fingerprint),
                Optional.of("V7"), List.of());
        Manifest whole = new Manifest(Manifest.FORMAT, Manifest.Kind.DATABASE, TIME, "ops", "14", "shop",
                new Manifest.Events("public.events", "document-store", List.of(), 1, fingerprint), Optional.empty(),
                List.of());
        views.put("backup-create", new BackupView.Created("backups/shop", manifest));
        views.put("backup-list", new BackupView.Listed(List.of(
                new BackupEntry("shop", 1_000_000, Optional.of(manifest), Optional.empty()),
                new BackupEntry(LONG, 12, Optional.of(whole), Optional.empty()),
                new BackupEntry("début", 0, Optional.empty(), Optional.of("it has no manifest")))));
        views.put("backup-list-none", new BackupView.Listed(List.of()));
        views.put("backup-verify", new BackupView.Verified(manifest, List.of()));
        views.put("backup-verify-differences", new BackupView.Verified(manifest, List.of("1,233 rows", "événement")));
        views.put("backup-restore", new BackupView.Restoration(new Restored(1, Optional.empty(), List.of())));
        views.put("backup-restore-left-out", new BackupView.Restoration(
                new Restored(12_000, Optional.of("evolvent.events_1"), List.of("GRANT to « rôle »"))));
    }

    private static void upcasters(Map<String, View> views) {
        views.put("upcasters-list", new UpcasterView.Listed(EventOverview.of(REGISTRY)));
        views.put("upcasters-list-none", new UpcasterView.Listed(List.of()));
        views.put("upcasters-field", new UpcasterView.Lineage(FieldLineage.of(REGISTRY,
                EventType.of("DocumentUploaded", "3"), FieldPath.of("title"))));
        views.put("upcasters-graph", new UpcasterView.Graph(RegistryGraph.of(REGISTRY)));
        views.put("upcasters-check", new UpcasterView.Sound(1, 2));
        views.put("upcasters-check-problems", new UpcasterView.Unsound(List.of(
                new Problem(UpcasterError.UNKNOWN_EVENT_TYPE, "no step for Größe", List.of("a.yaml:1", "b.yaml:2")),
                new Problem(UpcasterError.SELF_LOOP, "a loop", List.of()))));
        Step step = REGISTRY.step(OLD).orElseThrow();
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        views.put("schema", new SchemaView(Map.of(NEW, schema), Optional.empty(), Map.of()));
        views.put("schema-check", new SchemaView(Map.of(), Optional.of(List.of(
                new SchemaFinding.NotLookedAt(NEW, "tags[]", "a function"),
                new SchemaFinding.DoesNotFit(OLD, "revision 2", "größe", "a number", "a string", List.of(step)),
                new SchemaFinding.StepFails(OLD, step, "rename", "", "an array", "an object"),
                new SchemaFinding.UnknownType(STRANGE))), Map.of()));
        views.put("schema-check-fits", new SchemaView(Map.of(), Optional.of(List.of()), Map.of()));
        views.put("schema-compatibility", new SchemaView(Map.of(), Optional.empty(), Map.of(step,
                new Compatibility(Compatibility.Level.BACKWARD, List.of(new Compatibility.Break(
                        Compatibility.Level.FORWARD, "title", "nothing", "a string")), List.of("größe")))));
    }
}

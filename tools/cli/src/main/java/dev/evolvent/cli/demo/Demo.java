package dev.evolvent.cli.demo;

import dev.evolvent.cli.demo.DemoReport.Kept;
import dev.evolvent.cli.demo.DemoReport.Ordering;
import dev.evolvent.cli.demo.DemoReport.Reading;
import dev.evolvent.cli.demo.DemoReport.Rebuilt;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.inspection.Census;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.FingerprintOptions;
import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.inspection.Proof;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.scratch.ScratchServer;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** The whole demo: inspect a store that grew for years, order it, prove it, and build new read models from it. */
public final class Demo {

    private static final long USUAL_APPENDS = 100;
    private static final UpcasterRegistry REGISTRY = UpcasterRegistry.builder().include(new DocumentEvents()).build();

    private final int events;
    private final boolean keep;
    private final Narrator narrator;
    private final PGSimpleDataSource dataSource = new PGSimpleDataSource();

    public Demo(int events, boolean keep, Narrator narrator) {
        this.events = events;
        this.keep = keep;
        this.narrator = narrator;
    }

    public DemoReport run() {
        long began = System.nanoTime();
        narrator.line("Starting a temporary PostgreSQL server ...");
        try (ScratchServer server = ScratchServer.start()) {
            narrator.line("PostgreSQL " + server.version() + " runs in " + server.directory());
            dataSource.setUrl(server.jdbcUrl());
            Optional<Kept> kept = keep
                    ? Optional.of(new Kept(server.jdbcUrl(), server.stopCommand()))
                    : Optional.empty();
            DemoReport report = run(began, kept);
            if (kept.isPresent()) {
                server.keep();
                narrator.line("");
                narrator.line("The server keeps running. Its URL:    " + kept.get().jdbcUrl());
                narrator.line("To stop it and remove its folder:     " + kept.get().stopCommand());
            }
            return report;
        }
    }

    private DemoReport run(long began, Optional<Kept> kept) {
        long loadMillis = load();
        FingerprintOptions past = FingerprintOptions.builder().before(Instant.now()).build();
        Inspection unordered = Inspection.open(dataSource, StoreLayout.documentStore());
        Fingerprint before = unordered.fingerprint(past);
        narrator.line("Their fingerprint is " + before.root() + ".");
        Census census = census(unordered);
        Ordering ordering = addOrder();
        EventStore store = EventStore.open(dataSource,
                StoreLayout.documentStore().toBuilder().position("sequence").build());
        long provingSince = System.nanoTime();
        Inspection inspection = Inspection.open(dataSource, store.layout());
        Proof proof = prove(inspection);
        long proofMillis = millisSince(provingSince);
        List<Rebuilt> rebuilt = new ArrayList<>();
        Reading reading = rebuild(store, proof.upTo().orElseThrow(), rebuilt);
        Fingerprint after = compareFingerprint(inspection, past, before);
        long committed = events + ordering.allAppends() * DocumentApplication.EVENTS_PER_APPEND;
        return new DemoReport(events, loadMillis, census, ordering, proof, proofMillis, List.copyOf(rebuilt), reading,
                before, after, committed - proof.events(), millisSince(began), kept);
    }

    private long load() {
        narrator.chapter(1,
                "An application has stored " + number(events) + " events over seven years, without a global order");
        long began = System.nanoTime();
        new DocumentApplication(dataSource).work(events);
        narrator.line("Loaded in " + seconds(millisSince(began)) + ".");
        return millisSince(began);
    }

    private Census census(Inspection inspection) {
        narrator.chapter(2, "Which event types and revisions are stored?");
        Census census = inspection.census();
        narrator.census(census);
        return census;
    }

    private Ordering addOrder() {
        narrator.chapter(3, "Add a global order while the application keeps writing");
        try (Load application = Load.start(dataSource, DocumentApplication::append)) {
            // The first appends are slow because of cold caches, and not typical.
            application.await(USUAL_APPENDS);
            application.takeLongestMillis();
            application.await(2 * USUAL_APPENDS);
            long usualMillis = application.takeLongestMillis();
            long before = application.done();
            long began = System.nanoTime();
            Migration sequence = Migration.of(1, "add sequence",
                    AddSequence.of(StoreLayout.documentStore(), "sequence"));
            MigrationRunner.of(dataSource, List.of(sequence)).with(new NarratedMigration(narrator)).apply();
            long migrationMillis = millisSince(began);
            long appends = application.done() - before;
            application.stop();
            Ordering ordering = new Ordering(migrationMillis, appends, application.takeLongestMillis(), usualMillis,
                    application.failed(), application.done());
            narrator.line(
                    "Done in " + seconds(migrationMillis) + ". Meanwhile the application completed " + number(appends)
                            + " appends; the longest took " + ordering.stallMillis() + " ms (before: " + usualMillis
                            + " ms), and " + ordering.failed() + " failed.");
            return ordering;
        }
    }

    private Proof prove(Inspection inspection) {
        narrator.chapter(4, "Can today's classes read every stored event?");
        Proof proof = inspection.prove(REGISTRY);
        if (proof.proved()) {
            narrator.line("Yes, all " + number(proof.events()) + " can.");
        }
        proof.findings()
                .forEach(finding -> narrator.line("No: " + number(finding.count()) + " x " + finding.message()));
        return proof;
    }

    private Reading rebuild(EventStore store, long position, List<Rebuilt> rebuilt) {
        narrator.chapter(5, "Rebuild two read models alongside the live ones, compare, and swap");
        Projections projections = new Projections(dataSource, store, REGISTRY);
        try (Load users = Load.start(dataSource, session -> {
            if (session.number("SELECT count(*) FROM documents") == 0) {
                throw new SQLException("a reader saw an empty read model");
            }
            return true;
        })) {
            rebuilt.add(rebuild(projections, ReadModels.DOCUMENTS, position));
            rebuilt.add(rebuild(projections, ReadModels.FEEDBACK, position));
            users.stop();
            Reading reading = new Reading(users.done(), users.failed(), users.takeLongestMillis());
            narrator.line("Meanwhile users read " + number(reading.reads()) + " times; the longest took "
                    + reading.longestMillis() + " ms, and " + reading.failed() + " failed.");
            return reading;
        }
    }

    private Rebuilt rebuild(Projections projections, Projection readModel, long position) {
        // The application has kept its tables current itself; now Evolvent adopts them.
        projections.adopt(readModel, position);
        RebuildReport report = projections.rebuild(readModel, RebuildOptions.defaults(), RebuildListener.NONE);
        narrator.line(readModel.name() + ": " + number(report.events()) + " events at "
                + number(report.eventsPerSecond()) + " events/s; compared with the live table: " + report.comparison()
                + "; swapped under a lock of " + report.swapLock().toMillis() + " ms.");
        return new Rebuilt(readModel.name(), report);
    }

    private Fingerprint compareFingerprint(Inspection inspection, FingerprintOptions past, Fingerprint before) {
        narrator.chapter(6, "Is every event unchanged?");
        Fingerprint after = inspection.fingerprint(past);
        narrator.line("The fingerprint of the same events is " + after.root()
                + (after.equals(before) ? ": unchanged." : ": CHANGED."));
        return after;
    }

    static String number(long number) {
        return String.format("%,d", number);
    }

    static String seconds(long millis) {
        return String.format("%.1f s", millis / 1000.0);
    }

    private static long millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1_000_000;
    }
}

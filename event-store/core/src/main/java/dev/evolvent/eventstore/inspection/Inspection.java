package dev.evolvent.eventstore.inspection;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.internal.Conditions;
import dev.evolvent.eventstore.internal.EventTable;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.run.ActiveRun;
import dev.evolvent.postgres.run.RunControl;
import dev.evolvent.postgres.run.RunKind;
import dev.evolvent.postgres.run.RunPhase;
import dev.evolvent.postgres.run.RunProgress;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.JsonKeys;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Examines all events of a store without changing anything.
 *
 * {@snippet :
 * Inspection inspection = Inspection.open(dataSource, StoreLayout.documentStore().toBuilder().position("sequence").build());
 * Census census = inspection.census();
 * Proof proof = inspection.prove(registry);
 * }
 *
 * <ul>
 * <li>Several threads read the events in chunks, up to the fence; memory use does not grow with their number. Set the
 * threads and a progress listener by {@link #with}.
 * <li>Without a position in the layout, one connection reads all events in one snapshot, in no order.
 * <li>Immutable and thread-safe.
 * </ul>
 */
public final class Inspection {

    private final EventStore store;
    private final EventTable table;
    private final ScanOptions options;

    private Inspection(EventStore store, EventTable table, ScanOptions options) {
        this.store = store;
        this.table = table;
        this.options = options;
    }

    /**
     * Opens the store and checks that the table has all columns that the layout names; the error lists all that are
     * missing.
     */
    public static Inspection open(DataSource dataSource, StoreLayout layout) {
        return new Inspection(EventStore.open(dataSource, layout), EventTable.find(new Database(dataSource), layout),
                ScanOptions.defaults());
    }

    /** The same store, with other options. */
    public Inspection with(ScanOptions scanOptions) {
        return new Inspection(store, table, scanOptions);
    }

    /** The stored event types, with their counts, ranges, and the shapes of their payloads. */
    public Census census() {
        return census(List.of(), EventStore.BEGINNING);
    }

    /**
     * A census that resumes from an earlier one and reads only new events. The result is equal to that of a full one.
     *
     * @throws EvolventException
     *             {@code EV-2202} if the earlier one is of another store
     */
    public Census census(Census earlier) {
        table.position();
        StoreIdentity identity = StoreIdentity.of(table);
        if (!earlier.store().equals(identity)) {
            throw new EvolventException(InspectionError.ANOTHER_STORE, "The census to continue is of "
                    + earlier.store() + ", and this is " + identity + ". Start a new one.");
        }
        return census(earlier.entries(), earlier.upTo().orElse(EventStore.BEGINNING));
    }

    private Census census(List<Census.Entry> counted, long after) {
        boolean positioned = table.layout().position().isPresent();
        long fence = fence();
        if (after > fence) {
            throw new EvolventException(InspectionError.ANOTHER_STORE, "The census to continue has seen events up to "
                    + "position " + after + " of " + table.layout().table() + ", which are not there any more: its "
                    + "last position is " + fence + ". Start a new one.");
        }
        CensusPart all = CensusPart.of(counted);
        long[] upTo = {after};
        boolean complete = new Scan(table, options, new Conditions(table), after, fence).run(() -> {
            JsonKeys keys = new JsonKeys();
            return () -> new CensusPart(keys);
        }, (part, end) -> {
            all.add(part);
            upTo[0] = end;
            return true;
        });
        return new Census(StoreIdentity.of(table), positioned ? OptionalLong.of(upTo[0]) : OptionalLong.empty(),
                complete, all.entries(positioned));
    }

    /** Reads every event as its current class, and collects the failures. */
    public Proof prove(UpcasterRegistry registry) {
        return prove(registry, ProofOptions.defaults());
    }

    /** Reads events as their current classes, and collects the failures. */
    public Proof prove(UpcasterRegistry registry, ProofOptions proofOptions) {
        if (proofOptions.state().isPresent() || proofOptions.after() != EventStore.BEGINNING) {
            table.position();
        }
        Conditions conditions = proofOptions.filter().on(table);
        long fence = fence();
        ProofRun run = new ProofRun(store, StoreIdentity.of(table), registry, proofOptions, fence);
        Database database = table.database();
        return database.session(RunControl::isWritable)
                ? ActiveRun.of(database, RunKind.PROOF, table.layout().table().toString(), options.listener()::paused,
                        active -> run.run(position -> new Scan(table, controlled(active), conditions, position, fence)))
                : run.run(position -> new Scan(table, options, conditions, position, fence));
    }

    private ScanOptions controlled(ActiveRun run) {
        return options.toBuilder().listener(new ControlledScan(run, options.listener())).build();
    }

    /** The anomalies of the events; payloads over a million bytes count as oversize. */
    public Anomalies anomalies() {
        return anomalies(1_000_000);
    }

    /** The anomalies of the events; payloads over this number of bytes count as oversize. */
    public Anomalies anomalies(int largestPayload) {
        AnomalyPart all = new AnomalyPart(new JsonKeys(), largestPayload);
        boolean complete = new Scan(table, options, new Conditions(table), EventStore.BEGINNING, fence()).run(() -> {
            JsonKeys keys = new JsonKeys();
            return () -> new AnomalyPart(keys, largestPayload);
        }, (part, end) -> {
            all.add(part);
            return true;
        });
        // After the scan, whose error for an invalid time is clearer than that of PostgreSQL.
        List<Anomalies.Anomaly> found = new ArrayList<>(all.found());
        if (complete) {
            found.addAll(new AnomalyQueries(table).found());
        }
        found.sort(Comparator.comparing(Anomalies.Anomaly::kind));
        return new Anomalies(all.events(), complete, found);
    }

    /** A hash over all events, which proves that they have not changed. */
    public Fingerprint fingerprint() {
        return fingerprint(FingerprintOptions.defaults());
    }

    /** A hash over events, which proves that they have not changed. Save it to find later what has. */
    public Fingerprint fingerprint(FingerprintOptions wanted) {
        if (wanted.file().isEmpty()) {
            return run(wanted.form(), wanted.before(), (chunk, ids) -> {}).take();
        }
        try (FingerprintFile.Writer file = new FingerprintFile.Writer(wanted.file().get())) {
            Fingerprint fingerprint = run(wanted.form(), wanted.before(), file).take();
            file.finish(fingerprint);
            return fingerprint;
        }
    }

    /**
     * A hash over all events as the open transaction of a session sees them, including its own changes.
     *
     * @param database
     *            the database of the session
     */
    public static Fingerprint fingerprint(Database database, Session session, StoreLayout layout, Fingerprint.Form form,
            ScanListener listener) throws SQLException {
        return new FingerprintRun(EventTable.find(database, session, layout), form, Optional.empty(), listener,
                (chunk, ids) -> {}).takeIn(session);
    }

    private FingerprintRun run(Fingerprint.Form form, Optional<Instant> before, FingerprintRun.Sink sink) {
        return new FingerprintRun(table, form, before, options.listener(), sink);
    }

    /** Compares a saved fingerprint with the current store, and finds the first event that differs. */
    public FingerprintComparison compare(Path saved) {
        try (FingerprintFile.Reader file = new FingerprintFile.Reader(saved)) {
            ChunkComparison comparison = new ChunkComparison(file);
            FingerprintComparison result = comparison
                    .finish(run(file.fingerprint().form(), file.fingerprint().before(), comparison).take());
            return new FingerprintComparison(result.one(), result.other(), result.differingChunks(), result.first()
                    .map(difference -> difference
                            .at(difference.id().flatMap(store::find).map(RecordedEvent::coordinates))));
        }
    }

    /**
     * Compares two saved fingerprints.
     *
     * @throws EvolventException
     *             {@code EV-2203} if they have different forms or scopes
     */
    public static FingerprintComparison compare(Path saved, Path other) {
        try (FingerprintFile.Reader one = new FingerprintFile.Reader(saved);
                FingerprintFile.Reader two = new FingerprintFile.Reader(other)) {
            if (!one.fingerprint().isComparableWith(two.fingerprint())) {
                throw new EvolventException(InspectionError.NOT_COMPARABLE, "The fingerprints " + saved + " and "
                        + other + " are of different forms, or of events up to different times.");
            }
            ChunkComparison comparison = new ChunkComparison(one);
            for (FingerprintChunk chunk = two.next(); chunk != null; chunk = two.next()) {
                comparison.chunk(chunk, List.of());
                two.advance();
            }
            return comparison.finish(two.fingerprint());
        }
    }

    /** For the progress of a copy, computed without fetching events. Not a proof. */
    public QuickSum quickSum(Optional<Instant> before) {
        return QuickSum.take(table, before);
    }

    private long fence() {
        return table.layout().position().isPresent() ? store.fence().await() : Long.MAX_VALUE;
    }

    /** Reports the progress of a scan as a run that other processes can pause and cancel. */
    private record ControlledScan(ActiveRun run, ScanListener listener) implements ScanListener {

        @Override
        public boolean progressed(ScanProgress progress) {
            run.beat(RunPhase.READING,
                    new RunProgress(progress.events(), 0, progress.events(), progress.total().orElse(0)));
            return listener.progressed(progress);
        }
    }
}

package dev.evolvent.migrations.rehearsal;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.FingerprintOptions;
import dev.evolvent.eventstore.inspection.Inspection;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationListener;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.RunOptions;
import dev.evolvent.migrations.rehearsal.RehearsalReport.Part;
import dev.evolvent.migrations.throttling.Throttle;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.schema.SchemaDifference;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Tries migrations on a copy of a database: forward, verified, back, and forward again with the connections cut at each step.
 * After each part, the events are compared with what they were by their fingerprint, and after going back the schema, too.
 *
 * <p>
 * The database itself is only read. The copy is made in an empty database, and its role must be a superuser.
 */
public final class Rehearsal {

    /** What is copied. */
    public sealed interface Data {

        record All() implements Data {}

        /** The events of so many percent of the streams, and no other tables' rows. */
        record Sample(int percent) implements Data {}

        record None() implements Data {}
    }

    /** What is tried. */
    public enum Scene {
        /** Forward, and verified. */
        FORWARD,
        /** Back, and compared with before. */
        UNDO,
        /** Forward again, with the connections cut at each step, and compared with the first time. */
        CUTS
    }

    private static final int MOST_CUTS = 10_000;

    private final DataSource original;
    private final DataSource empty;
    private final Database copy;
    private final List<Migration> migrations;
    private final Optional<StoreLayout> events;
    private final Consumer<String> progress;
    private Duration longestAppend = Duration.ZERO;

    /**
     * Not tried yet.
     *
     * @param empty
     *            where the copy is made
     * @param events
     *            how the events table holds events; without, there is no fingerprint
     */
    public Rehearsal(DataSource original, DataSource empty, List<Migration> migrations, Optional<StoreLayout> events,
            Consumer<String> progress) {
        this.original = original;
        this.empty = empty;
        this.copy = new Database(empty);
        this.migrations = migrations;
        this.events = events;
        this.progress = progress;
    }

    /** Makes the copy, and tries. */
    public RehearsalReport run(Data data, Set<Scene> scenes) {
        List<Part> parts = new ArrayList<>();
        List<String> notCarriedOver = new ArrayList<>();
        parts.add(part("copy", () -> {
            notCarriedOver.addAll(new Clone(data, events).make(new Database(original), copy));
            return List.of();
        }));
        Optional<Fingerprint> before = fingerprint();
        SchemaSnapshot schemaBefore = schema();
        long version = runner(MigrationListener.NONE).history().stream()
                .filter(row -> row.state() == MigrationState.COMPLETED || row.state() == MigrationState.BASELINE)
                .mapToLong(row -> row.id().version().orElse(0)).max().orElse(0);
        if (runner(MigrationListener.NONE).plan().migrations().isEmpty()) {
            return new RehearsalReport(before.map(Fingerprint::events).orElse(0L), parts, notCarriedOver);
        }
        parts.add(part("forward", () -> {
            runner(stalls()).applyAndComplete();
            List<String> findings = new ArrayList<>(sameEvents(before));
            runner(MigrationListener.NONE).verify().stream().filter(verified -> !verified.ok())
                    .forEach(verified -> verified.checks().stream().filter(check -> !check.ok())
                            .forEach(check -> findings.add(verified.id() + ": " + check)));
            return findings;
        }));
        SchemaSnapshot schemaAfter = schema();
        Set<Scene> wanted = scenes.isEmpty() ? EnumSet.of(Scene.FORWARD) : scenes;
        if (wanted.contains(Scene.UNDO) || wanted.contains(Scene.CUTS)) {
            parts.add(part("undo", () -> {
                runner(stalls()).undo(version);
                List<String> findings = new ArrayList<>(sameEvents(before));
                findings.addAll(differences(schemaBefore, schema()));
                return findings;
            }));
        }
        if (wanted.contains(Scene.CUTS) && parts.getLast().ok()) {
            parts.add(part("forward, connections cut at each step", () -> {
                int cuts = cutAtEachStep();
                progress.accept("cut " + cuts + " times");
                List<String> findings = new ArrayList<>(sameEvents(before));
                findings.addAll(differences(schemaAfter, schema()));
                return findings;
            }));
        }
        long count = before.map(Fingerprint::events).orElse(0L);
        return new RehearsalReport(count, parts, notCarriedOver);
    }

    private interface Scenery {

        List<String> play();
    }

    private Part part(String name, Scenery scenery) {
        progress.accept(name);
        longestAppend = Duration.ZERO;
        long wal = number("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint");
        long disk = number("SELECT pg_database_size(current_database())");
        long began = System.nanoTime();
        List<String> findings;
        try {
            findings = scenery.play();
        } catch (EvolventException e) {
            findings = List.of(String.valueOf(e.getMessage()));
        }
        return new Part(name, findings, Duration.ofNanos(System.nanoTime() - began),
                number("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint") - wal,
                number("SELECT pg_database_size(current_database())") - disk, longestAppend);
    }

    private long number(String sql) {
        return copy.session(session -> session.number(sql));
    }

    private MigrationRunner runner(MigrationListener listener) {
        return MigrationRunner.of(empty, migrations).with(listener)
                .with(RunOptions.builder().throttle(Throttle.none()).build());
    }

    private MigrationListener stalls() {
        return new MigrationListener() {
            @Override
            public void stalled(Migration migration, Duration longest) {
                longestAppend = longest.compareTo(longestAppend) > 0 ? longest : longestAppend;
            }

            @Override
            public void reached(Migration migration, MigrationState state) {
                if (state == MigrationState.COMPLETED || state == MigrationState.ROLLED_BACK) {
                    progress.accept(migration + " is " + state);
                }
            }
        };
    }

    private Optional<Fingerprint> fingerprint() {
        return events.map(layout -> Inspection.open(empty, layout)
                .fingerprint(FingerprintOptions.builder().form(Fingerprint.Form.CANONICAL).build()));
    }

    private List<String> sameEvents(Optional<Fingerprint> before) {
        Optional<Fingerprint> now = fingerprint();
        return before.map(Fingerprint::root).equals(now.map(Fingerprint::root))
                ? List.of()
                : List.of("the events are not what they were: fingerprint " + before.map(Fingerprint::root).orElse("")
                        + " before, " + now.map(Fingerprint::root).orElse("") + " now");
    }

    private SchemaSnapshot schema() {
        return copy.session(session -> SchemaSnapshot.read(session, SchemaScope.everythingBut("evolvent")));
    }

    private static List<String> differences(SchemaSnapshot expected, SchemaSnapshot actual) {
        return SchemaSnapshot.compare(expected, actual).stream().filter(difference -> !difference.isMinor())
                .map(SchemaDifference::toString).toList();
    }

    /** Each time one step further, until there is none left to be cut. */
    private int cutAtEachStep() {
        for (int cut = 1; cut <= MOST_CUTS; cut++) {
            int[] left = {cut};
            try {
                runner(new MigrationListener() {
                    @Override
                    public void step(Migration migration, OperationStep step) {
                        if (--left[0] == 0) {
                            copy.session(Rehearsal::cut);
                        }
                    }
                }).applyAndComplete();
                return cut - 1;
            } catch (EvolventException e) {
                if (left[0] > 0) {
                    throw e;
                }
            }
        }
        throw new IllegalStateException("more than " + MOST_CUTS + " steps");
    }

    /** For the server, that is what the death of the process is. */
    private static boolean cut(Session session) throws SQLException {
        session.list("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
                + "AND pid <> pg_backend_pid() AND backend_type = 'client backend'", row -> row.getBoolean(1));
        return true;
    }
}

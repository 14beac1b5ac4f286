package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An events table that grew for years without a global order gets one, in one evening, while the shop stays open. */
class RunbookIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path folder = Path.of("");

    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicInteger sold = new AtomicInteger();

    @Test
    void the_evening_on_which_the_shop_got_its_global_order() throws Exception {
        years_of_events();
        write("V001__sequence.yaml", "add-sequence:\n  table: public.events\n  column: sequence\n");
        write("V001__sequence.after.sql", "SELECT 'nobody is in a hurry', false, 'not tonight'");

        // Is anything blocking it?
        CommandRun doctor = on("doctor", "--task", "migrator", "--table", "public.events");
        assertThat(doctor.out()).contains("the table has no column for it",
                "disk: changing the whole table takes up to");

        // Can all be had back?
        CommandRun backup = on("backup", "create", "--table", "public.events", "--folder",
                folder.resolve("backups").toString(),
                "--log-folder", folder.toString());
        assertThat(backup.out()).contains("100,000 events");
        assertThat(CommandRun.of("backup", "verify", backup.out().substring(0, backup.out().indexOf("  "))).out())
                .startsWith("Backup is valid: 100,000 events");

        // What would happen, and what happens on a copy?
        assertThat(migrate("plan").out()).contains("about 100,000 rows",
                "fence off the old events: readers and writers wait");
        CommandRun rehearsal = on("migrate", "rehearse", "--migrations", migrations(), "--table", "public.events",
                "--sample",
                "10", "--report", folder.resolve("rehearsal.md").toString());
        assertThat(rehearsal.exitCode()).isEqualTo(12);
        assertThat(Files.readString(folder.resolve("rehearsal.md"))).contains("| forward | WRONG",
                "nobody is in a hurry");

        Thread shop = Thread.ofPlatform().start(this::sell);
        CommandRun fingerprint = on("events", "fingerprint", "--table", "public.events", "--before",
                "2021-01-01T00:00:00Z",
                "--save", folder.resolve("before.fp").toString());
        assertThat(fingerprint.exitCode()).isZero();

        // A check fails, and it is as if nothing had been.
        CommandRun failed = migrate("apply", "--yes", "--log-folder", folder.toString());
        assertThat(failed.err()).contains("EV-3006", "nobody is in a hurry: FAILED (not tonight)",
                "It was rolled back");
        assertThat(columns()).doesNotContain("sequence");

        // The check was wrong.
        write("V001__sequence.after.sql",
                "SELECT 'all orders are there', count(*) >= 20000 FROM (SELECT DISTINCT aggregate_id FROM events) AS o");
        CommandRun applied = migrate("apply", "--yes", "--log-folder", folder.toString(), "--output", "json");
        assertThat(applied.exitCode()).as(applied.err()).isZero();
        assertThat(applied.out()).contains("\"applied\"", "longestAppendMillis");
        assertThat(migrate("verify").out()).contains("every event has a number: ok", "all orders are there: ok");
        the_events_are_what_they_were();

        // Back, and again: the shop never closed.
        assertThat(migrate("undo", "--yes", "--log-folder", folder.toString()).out()).contains("undone: V1 (sequence)");
        assertThat(columns()).doesNotContain("sequence");
        the_events_are_what_they_were();
        assertThat(migrate("apply", "--yes", "--log-folder", folder.toString()).out())
                .contains("applied: V1 (sequence)");
        the_events_are_what_they_were();
        assertThat(migrate("status").exitCode()).isZero();

        open.set(false);
        shop.join();
        assertThat(sold.get()).isPositive();
        assertThat(database.value("SELECT count(DISTINCT sequence) FROM events")).isEqualTo(100_000L + sold.get());
        assertThat(database.value("SELECT string_agg(command || ' ' || outcome, ', ' ORDER BY id) FROM evolvent.audit"))
                .isEqualTo("backup create done, migrate apply failed, migrate apply done, migrate undo --to 0 done, "
                        + "migrate apply done");
    }

    private static void years_of_events() throws SQLException {
        database.execute(
                """
                        CREATE TABLE events (
                            id uuid PRIMARY KEY, aggregate_id uuid NOT NULL, aggregate_type text NOT NULL, event_type text NOT NULL,
                            event_version text, payload jsonb NOT NULL, metadata jsonb, version bigint NOT NULL,
                            created_at timestamptz NOT NULL DEFAULT now(), UNIQUE (aggregate_id, version));
                        INSERT INTO events SELECT md5('event ' || i)::uuid, md5('order ' || i / 5)::uuid, 'order', 'OrderChanged', '1',
                            jsonb_build_object('step', i % 5), NULL, i % 5 + 1, '2015-01-01Z'::timestamptz + i * interval '20 minutes'
                        FROM generate_series(0, 99999) AS i;
                        ANALYZE events""");
    }

    private void sell() {
        try (Connection connection = database.connection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO events (id, aggregate_id, aggregate_type, event_type, payload, version) "
                                + "VALUES (?, ?, 'order', 'OrderChanged', '{}', 1)")) {
            while (open.get()) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, UUID.randomUUID());
                insert.executeUpdate();
                sold.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void the_events_are_what_they_were() {
        assertThat(
                on("events", "compare", folder.resolve("before.fp").toString(), "--table", "public.events").exitCode())
                .isZero();
    }

    private static String columns() throws SQLException {
        return String.valueOf(database.value("SELECT string_agg(attname, ' ') FROM pg_attribute "
                + "WHERE attrelid = 'events'::regclass AND NOT attisdropped"));
    }

    private String migrations() {
        return folder.resolve("migrations").toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("migrations")).resolve(name), text);
    }

    private CommandRun migrate(String command, String... options) {
        return on(Stream.concat(Stream.of("migrate", command, "--migrations", migrations()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static CommandRun on(String... command) {
        return CommandRun.of(Stream.concat(Stream.of(command), Stream.of("--url", database.jdbcUrl()))
                .toArray(String[]::new));
    }
}

package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.acme.shop.Refusals;
import com.acme.shop.ShopMigrations;
import com.acme.shop.ShopProjections;
import com.acme.shop.ShopUpcasters;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationId;
import dev.evolvent.migrations.MigrationModule;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.MigrationRunner.Verification;
import dev.evolvent.migrations.MigrationState;
import dev.evolvent.migrations.MigrationStatus;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionModule;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.ProjectionStatus;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.projections.QuarantinedEvent;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.Run;
import dev.evolvent.projections.RunnerOptions;
import dev.evolvent.upcasters.UpcasterModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Today's code opens a database that was left by commit 0f70e55: see {@link OldDatabase}. */
class OldDatabaseIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void as_it_was_left() throws SQLException, IOException {
        OldDatabase.restore(database, OldDatabase.SHOP);
        Refusals.on(true);
    }

    @AfterEach
    void nothing_is_refused() {
        Refusals.on(true);
    }

    @Test
    void what_was_applied_is_applied_and_as_it_was() {
        MigrationStatus status = OldDatabase.runner(database).status();

        assertThat(status.problems()).isEmpty();
        assertThat(status.entries()).hasSize(27).allSatisfy(entry -> assertThat(entry.state().toString())
                .as(entry.id().toString()).isEqualTo(switch (entry.id().key()) {
                    case "V1" -> "baseline";
                    case "V20261101" -> "skipped";
                    case "V20261102" -> "rolled back";
                    case "V20261103" -> "backfilling";
                    default -> "completed";
                }));
        assertThat(status.entries().stream().map(MigrationStatus.Entry::kind).distinct().sorted()).containsExactly(
                "add-column", "add-constraint", "add-foreign-key", "add-sequence", "append-only-guard", "convert-type",
                "create-index", "create-unique-index", "drop-column", "drop-table", "java", "notify-on-append",
                "rename-column", "rename-table", "set-not-null", "sql");
        assertThat(OldDatabase.runner(database).verify()).hasSize(23).allMatch(Verification::ok);
    }

    @Test
    void a_migration_that_was_half_done_resumes_at_its_cursor_and_is_undone_later() throws SQLException {
        MigrationRunner runner = OldDatabase.runner(database);
        assertThat(newest(runner)).extracting(MigrationRecord::state, MigrationRecord::step, MigrationRecord::cursor)
                .containsExactly(MigrationState.BACKFILLING, 2, 1000L);

        assertThat(runner.applyAndComplete().migrations())
                .containsExactly(MigrationId.of(20261102, "supplier rating"),
                        MigrationId.of(20261103, "journal sequence"));
        assertThat(database.value("SELECT count(DISTINCT sequence) FROM backoffice.journal")).isEqualTo(1100L);
        assertThat(runner.status().problems()).isEmpty();
        assertThat(runner.verify()).hasSize(25).allMatch(Verification::ok);

        runner.undo(20261101);
        assertThat(newest(runner).state()).isEqualTo(MigrationState.ROLLED_BACK);
        assertThat(journalColumns()).doesNotContain("sequence");
    }

    @Test
    void a_migration_that_was_half_done_is_undone() throws SQLException {
        MigrationRunner runner = OldDatabase.runner(database);

        assertThat(runner.undoLast().migrations())
                .containsExactly(MigrationId.of(20261103, "journal sequence"));
        assertThat(journalColumns()).doesNotContain("sequence");
        assertThat(database.value("SELECT count(*) FROM backoffice.journal")).isEqualTo(1100L);
        assertThat(database.query("SELECT relname FROM pg_class WHERE relnamespace = 'evolvent'::regnamespace"
                + " AND relname LIKE '%journal%'")).isEmpty();
    }

    @Test
    void nothing_is_stale_and_generations_and_runs_are_as_they_were() {
        Map<String, String> states = new TreeMap<>();
        for (Projection projection : ShopProjections.ALL) {
            ProjectionStatus status = projections().status(projection, true);
            assertThat(status.staleness().isStale()).as(projection.name()).isFalse();
            states.put(projection.name(), status.generations().stream().map(each -> each.state().toString())
                    .collect(Collectors.joining(", ")) + status.run().map(run -> "; " + run.phase()).orElse(""));
        }

        assertThat(states).containsExactly(Map.entry("Sales per day", "live, verified; done"),
                Map.entry("addresses", "live, replaying; replaying"),
                Map.entry("channels", "live, catching up; building"),
                Map.entry("customers", "kept, live; done"), Map.entry("orders", "live, replaying; paused"),
                Map.entry("parcels", "kept, live; done"), Map.entry("payments", "live, replaying; replaying"),
                Map.entry("receipts", "live, verified; done"), Map.entry("stock", "live"));
        assertThat(projections().status(ShopProjections.ORDERS, false).run().flatMap(Run::pending)).contains("pause");
        assertThat(projections().status(ShopProjections.CUSTOMERS, false).keptCurrentUntil()).isPresent();
    }

    @Test
    void live_tables_are_followed() throws SQLException {
        OldDatabase.append(database, 371, 380);

        for (Projection projection : ShopProjections.ALL) {
            if (projection != ShopProjections.RECEIPTS) {
                assertThat(projections().advance(projection).position()).isEqualTo(end());
                projections().cancel(projection);
                assertSameAsBuiltToday(projection);
            }
        }
    }

    @Test
    void a_runner_follows_the_live_tables_and_those_that_are_kept_current() throws SQLException {
        OldDatabase.append(database, 371, 380);
        List<Projection> followed = List.of(ShopProjections.CUSTOMERS, ShopProjections.PAYMENTS);
        try (ProjectionRunner runner = projections().runner(followed, RunnerOptions.defaults())) {
            runner.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> Stream.concat(
                    projections().generations(ShopProjections.CUSTOMERS).stream(),
                    live(ShopProjections.PAYMENTS).stream()).allMatch(each -> each.position() == end()));
        }

        projections().rollback(ShopProjections.CUSTOMERS);
        assertThat(live(ShopProjections.CUSTOMERS)).map(Generation::number).contains(1);
        assertSameAsBuiltToday(ShopProjections.CUSTOMERS);
    }

    @Test
    void an_interrupted_rebuild_resumes_and_comes_to_the_same_rows() throws SQLException {
        assertThat(projections().resume(ShopProjections.ORDERS)).as("it was paused, and stays so").isTrue();
        RebuildReport orders = resume(ShopProjections.ORDERS, RebuildOptions.builder().quarantine(true).build());
        RebuildReport payments = resume(ShopProjections.PAYMENTS, RebuildOptions.builder().quarantine(true).build());
        RebuildReport channels = resume(ShopProjections.CHANNELS, RebuildOptions.defaults());

        assertThat(orders.events()).isPositive().isLessThan(assertSameAsBuiltToday(ShopProjections.ORDERS).events());
        assertThat(payments.events()).isPositive()
                .isLessThan(assertSameAsBuiltToday(ShopProjections.PAYMENTS).events());
        assertThat(channels.events()).isZero();
        assertThat(database.query("SELECT indexname FROM pg_indexes WHERE schemaname = 'public'"
                + " AND indexname IN ('orders_customer', 'channels_orders')")).hasSize(2);
        assertThat(database.value("SELECT count(*) FROM evolvent.projection_states")).isEqualTo(0L);
    }

    @Test
    void a_rebuild_that_was_started_in_slices_is_refused_until_it_is_cancelled() throws SQLException {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections().rebuild(ShopProjections.ADDRESSES, RebuildOptions.defaults(),
                        RebuildListener.NONE))
                .withMessageStartingWith("EV-4014").withMessageContaining("slices");

        assertThat(projections().cancel(ShopProjections.ADDRESSES)).isTrue();
        resume(ShopProjections.ADDRESSES, RebuildOptions.defaults());
        assertSameAsBuiltToday(ShopProjections.ADDRESSES);
        assertThat(database.value("SELECT count(*) FROM evolvent.projection_slices")).isEqualTo(0L);
    }

    private static RebuildReport resume(Projection projection, RebuildOptions options) {
        RebuildReport report = projections().rebuild(projection, options, RebuildListener.NONE);
        assertThat(report.comparison().equal()).as(projection.name()).isTrue();
        assertThat(report.generation().number()).as(projection.name()).isEqualTo(2);
        assertThat(report.generation().state()).isEqualTo(Generation.State.LIVE);
        return report;
    }

    @Test
    void what_was_verified_is_swapped() throws SQLException {
        for (Projection projection : List.of(ShopProjections.SALES, ShopProjections.RECEIPTS)) {
            assertThat(projections().swap(projection, RebuildOptions.defaults(), RebuildListener.NONE)
                    .comparison().equal()).isTrue();
            assertThat(live(projection)).map(Generation::number).contains(2);
            assertSameAsBuiltToday(projection);
        }
        assertThat(database.value("SELECT position FROM receipts_progress"))
                .isEqualTo(live(ShopProjections.RECEIPTS).orElseThrow().position());
    }

    @Test
    void what_was_kept_is_rolled_back_to() throws SQLException {
        for (Projection projection : List.of(ShopProjections.CUSTOMERS, ShopProjections.PARCELS)) {
            assertThat(projections().rollback(projection).number()).isEqualTo(1);
            projections().advance(projection);
            assertSameAsBuiltToday(projection);
        }
    }

    @Test
    void what_waits_in_quarantine_is_listed_retried_and_discarded() throws SQLException {
        Map<Projection, Integer> waiting = Map.of(ShopProjections.ORDERS, 22, ShopProjections.PARCELS, 2,
                ShopProjections.PAYMENTS, 6);
        waiting.forEach((projection, events) -> assertThat(quarantined(projection)).as(projection.name())
                .hasSize(events).allSatisfy(event -> assertThat(event.payload()).startsWith("{")));
        assertThat(quarantined(ShopProjections.ORDERS)).filteredOn(event -> event.error().isPresent()).hasSize(7)
                .allSatisfy(event -> assertThat(event.error().orElseThrow()).startsWith("EV-4004").contains("refused"));
        assertThat(projections().retry(ShopProjections.ORDERS, "o-50")).isZero();

        Refusals.on(false);
        for (Projection projection : List.of(ShopProjections.ORDERS, ShopProjections.PARCELS)) {
            for (String key : quarantined(projection).stream().map(QuarantinedEvent::key).distinct().toList()) {
                assertThat(projections().retry(projection, key)).isPositive();
            }
            assertThat(quarantined(projection)).isEmpty();
            projections().cancel(projection);
            assertSameAsBuiltToday(projection);
        }
        QuarantinedEvent payment = quarantined(ShopProjections.PAYMENTS).getFirst();
        assertThat(projections().retry(ShopProjections.PAYMENTS, payment.key())).isZero();
        assertThat(projections().discard(ShopProjections.PAYMENTS, payment.key(), payment.position(), "a test"))
                .isTrue();
        assertThat(quarantined(ShopProjections.PAYMENTS)).hasSize(5);
    }

    @Test
    void the_commands_resume_what_was_interrupted() throws IOException {
        JsonNode status = json(12, migrate("status"));
        assertThat(status.path("problems")).isEmpty();
        assertThat(status.path("migrations")).hasSize(27);
        assertThat(json(0, migrate("apply", "--complete", "--yes", "--log-folder", folder.resolve("logs").toString()))
                .path("applied")).hasSize(2);
        json(0, migrate("verify"));

        assertThat(json(12, projections("status", "orders")).at("/projections/0/rebuild/phase").asText())
                .isEqualTo("paused");
        assertThat(projections("resume", "orders").exitCode()).isZero();
        assertThat(projections("cancel", "addresses", "--yes").exitCode()).isZero();
        for (JsonNode rebuilt : json(0, projections("rebuild", "--all", "--quarantine", "--yes")).path("projections")) {
            assertThat(rebuilt.path("outcome").asText()).as(rebuilt.toString()).isEqualTo("live");
            assertThat(rebuilt.at("/comparison/equal").asBoolean()).as(rebuilt.toString()).isTrue();
        }

        JsonNode drift = json(12, CommandRun.of("schema", "drift", "--schema",
                OldDatabase.file("migrations/V001__shop.sql").toString(), "--migrations",
                OldDatabase.file("migrations").toString(), "--output", "json", "--jar", jar().toString(), "--url",
                database.jdbcUrl()));
        // On an empty table, add-sequence starts its sequence at another number. What PostgreSQL 14 has made lacks what later
        // versions know: names of NOT NULL constraints, and views with the rights of the caller.
        assertThat(drift.path("differences")).allSatisfy(difference -> assertThat(
                difference.path("name").asText() + ", " + difference.path("difference").asText())
                .matches(".*_seq, definition|backoffice.inbox_in_order, definition|.*, not null constraint"));
        assertThat(drift.path("problems")).isEmpty();
    }

    /** States, phases and commands as they are stored while migrations and rebuilds run. */
    @Test
    void the_stored_words_stay_the_same() throws SQLException {
        OldDatabase.runner(database).undoLast();
        database.execute(
                """
                        CREATE TABLE public.words (id serial, said text, word text);
                        CREATE FUNCTION public.note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                            INSERT INTO public.words (said, word) SELECT TG_TABLE_NAME, word FROM (SELECT CASE TG_TABLE_NAME
                                WHEN 'runs' THEN to_jsonb(NEW)->>'phase'
                                WHEN 'audit' THEN (to_jsonb(NEW)->>'command') || coalesce(': ' || (to_jsonb(NEW)->>'outcome'), '')
                                ELSE to_jsonb(NEW)->>'state' END AS word) AS w
                            WHERE word IS DISTINCT FROM
                                (SELECT word FROM public.words WHERE said = TG_TABLE_NAME ORDER BY id DESC LIMIT 1);
                            RETURN NULL; END $$;
                        CREATE TRIGGER noted AFTER INSERT OR UPDATE ON evolvent.runs
                            FOR EACH ROW WHEN (NEW.kind = 'rebuild') EXECUTE FUNCTION public.note();
                        CREATE TRIGGER noted AFTER INSERT OR UPDATE ON evolvent.projection_generations
                            FOR EACH ROW EXECUTE FUNCTION public.note();
                        CREATE TRIGGER noted AFTER INSERT OR UPDATE ON evolvent.schema_migrations
                            FOR EACH ROW WHEN (NEW.key = 'V20261102') EXECUTE FUNCTION public.note();
                        CREATE TRIGGER noted AFTER INSERT OR UPDATE ON evolvent.audit
                            FOR EACH ROW EXECUTE FUNCTION public.note()""");
        projections().rebuild(ShopProjections.STOCK, RebuildOptions.defaults(), RebuildListener.NONE);
        projections().rollback(ShopProjections.STOCK);
        projections().dropKept(ShopProjections.STOCK);
        OldDatabase.runner(database).start();
        OldDatabase.runner(database).complete();
        OldDatabase.runner(database).undo(20261101);

        assertThat(words("runs")).isEqualTo(
                "preparing, replaying, building, catching up, verifying, swapping, done");
        assertThat(words("projection_generations")).isEqualTo(
                "replaying, catching up, verified, kept, live, kept, live");
        assertThat(words("schema_migrations")).isEqualTo(
                "expanding, backfilling, ready, completing, completed, undoing, rolled back");
        assertThat(words("audit")).isEqualTo(Stream.of("projections rebuild", "projections rollback",
                "projections drop-generation", "migrate start", "migrate complete", "migrate undo --to 20261101")
                .map(command -> command + ", " + command + ": done").collect(Collectors.joining(", ")));
    }

    private static String words(String table) throws SQLException {
        return String.valueOf(database.value("SELECT string_agg(word, ', ' ORDER BY id) FROM public.words"
                + " WHERE said = ?", table));
    }

    private static Projections projections() {
        return OldDatabase.projections(database.dataSource());
    }

    private static Optional<Generation> live(Projection projection) {
        return projections().status(projection, false).live();
    }

    private static List<QuarantinedEvent> quarantined(Projection projection) {
        return projections().quarantined(projection, Optional.empty());
    }

    private static RebuildReport assertSameAsBuiltToday(Projection projection) {
        RebuildReport report = projections().rebuild(projection,
                RebuildOptions.builder().quarantine(true).swap(false).restart(true).build(), RebuildListener.NONE);
        assertThat(report.comparison().equal()).as(projection.name() + ": " + report.comparison()).isTrue();
        return report;
    }

    private static long end() {
        try {
            return (Long) Objects.requireNonNull(database.value("SELECT max(sequence) FROM events"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MigrationRecord newest(MigrationRunner runner) {
        return runner.history().getLast();
    }

    private static List<Object> journalColumns() throws SQLException {
        return database.query("SELECT attname FROM pg_attribute WHERE attrelid = 'backoffice.journal'::regclass"
                + " AND attnum > 0 AND NOT attisdropped").stream().<Object>map(List::getFirst).toList();
    }

    private static JsonNode json(int exitCode, CommandRun run) throws IOException {
        assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(exitCode);
        return new ObjectMapper().readTree(run.out());
    }

    private CommandRun migrate(String command, String... options) throws IOException {
        return CommandRun.of(Stream.concat(Stream.of("migrate", command, "--migrations",
                OldDatabase.file("migrations").toString(), "--output", "json", "--jar", jar().toString(), "--url",
                database.jdbcUrl()),
                Stream.of(options)).toArray(String[]::new));
    }

    private CommandRun projections(String command, String... options) throws IOException {
        return CommandRun.of(Stream.concat(Stream.of("projections", command, "--layout", "document-store",
                "--position", "sequence", "--output", "json", "--jar", jar().toString(), "--url", database.jdbcUrl()),
                Stream.of(options)).toArray(String[]::new));
    }

    /** A folder in place of the application's jar: it names the modules, whose classes are on the class path. */
    private Path jar() throws IOException {
        Path services = Files.createDirectories(folder.resolve("shop/META-INF/services"));
        Files.writeString(services.resolve(UpcasterModule.class.getName()), ShopUpcasters.class.getName());
        Files.writeString(services.resolve(ProjectionModule.class.getName()), ShopProjections.class.getName());
        Files.writeString(services.resolve(MigrationModule.class.getName()), ShopMigrations.class.getName());
        return folder.resolve("shop");
    }
}

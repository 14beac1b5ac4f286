package dev.evolvent.cli.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import dev.evolvent.cli.Main;
import dev.evolvent.cli.TestJar;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ProjectionsCommandIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODULES = "META-INF/services/dev.evolvent.projections.ProjectionModule";

    private static final String EVENTS = """
            CREATE TABLE events (
                id uuid PRIMARY KEY, aggregate_id text NOT NULL, aggregate_type text NOT NULL,
                event_type text NOT NULL, event_version text, payload jsonb NOT NULL, metadata jsonb,
                version bigint NOT NULL, created_at timestamptz NOT NULL, sequence bigserial NOT NULL UNIQUE)""";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.named("Shop 'é\"");

    @TempDir
    static Path folder = Path.of("");

    private static Path jar = Path.of("");

    private final List<Process> processes = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    @BeforeAll
    static void a_jar_with_two_projections() throws IOException {
        jar = shop(folder.resolve("shop"), "", "1");
    }

    /** @param step what is done to an OrderPlaced 1 besides */
    private static Path shop(Path where, String step, String version) throws IOException {
        return new TestJar(where)
                .source("OrderPlaced", "public record OrderPlaced(String customer, int amount) {}")
                .source("OrderPaid", "public record OrderPaid(String how) {}")
                .source("OrderRow",
                        "public record OrderRow(String orderId, String customer, int amount, int payments) {}")
                .source("Upcasters",
                        """
                                public final class Upcasters implements UpcasterModule {
                                    @Override
                                    public void register(UpcasterRegistry.Builder registry) {
                                        registry.event("OrderPlaced").from("1").to("2", json -> json.rename("who", "customer")STEP)
                                                .reads(OrderPlaced.class);
                                        registry.event("OrderPaid").at("1").reads(OrderPaid.class);
                                    }
                                }"""
                                .replace("STEP", step))
                .source("Shop",
                        """
                                import dev.evolvent.projections.*;
                                import dev.evolvent.projections.statements.SqlStatement;
                                import java.util.*;
                                public final class Shop implements ProjectionModule {
                                    static final SqlStatement SALE = SqlStatement.of("sale", \"""
                                            INSERT INTO "Sales per day" AS s VALUES (:day, 1, :amount)
                                            ON CONFLICT (day) DO UPDATE SET orders = s.orders + 1, amount = s.amount + :amount\""");
                                    @Override
                                    public List<Projection> projections() {
                                        return List.of(
                                            KeyedFold.into("orders", OrderRow.class)
                                                .on(OrderPlaced.class, e -> e.recorded().stream().id(), (row, e) -> {
                                                    if (e.body().amount() < 0) {
                                                        throw new IllegalArgumentException("negative: " + e.body().amount());
                                                    }
                                                    return Optional.of(new OrderRow(e.recorded().stream().id(), e.body().customer(),
                                                            e.body().amount(), 0));
                                                })
                                                .on(OrderPaid.class, e -> e.recorded().stream().id(), (row, e) -> row.map(
                                                        r -> new OrderRow(r.orderId(), r.customer(), r.amount(), r.payments() + 1)))
                                                .version("VERSION"),
                                            SqlProjection.named("Sales per day").in("Read models").tables(
                                                    "CREATE TABLE \\"Sales per day\\" (day date PRIMARY KEY, orders int, amount int)",
                                                    "Sales per day")
                                                .statements(SALE)
                                                .on(OrderPlaced.class, (e, batch) -> batch.add(SALE,
                                                        java.time.LocalDate.ofInstant(e.recorded().time(),
                                                                java.time.ZoneOffset.UTC), e.body().amount())));
                                    }
                                }"""
                                .replace("VERSION", version))
                .modules("com.acme.Upcasters").entry(MODULES, "com.acme.Shop\n").build("shop.jar");
    }

    @BeforeEach
    void ten_orders() throws SQLException {
        database.execute(
                """
                        DROP SCHEMA IF EXISTS evolvent CASCADE; DROP TABLE IF EXISTS orders, events CASCADE;
                        DROP SCHEMA IF EXISTS "Read models" CASCADE; CREATE SCHEMA "Read models";
                        DO $$ DECLARE s text; BEGIN FOR s IN SELECT nspname FROM pg_namespace
                            WHERE nspname LIKE 'evolvent\\_%' LOOP EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP; END $$;
                        """
                        + EVENTS);
        place(1, 10);
    }

    /** Orders of all numbers from one to another, the odd ones in the old form; all are paid. */
    private static void place(int from, int to) throws SQLException {
        database.execute(
                """
                        INSERT INTO events (id, aggregate_id, aggregate_type, event_type, event_version, payload, version, created_at)
                        SELECT gen_random_uuid(), 'o-' || o, 'order', type, revision, payload, v, '2026-01-01Z'
                        FROM generate_series(?, ?) AS o, LATERAL (VALUES
                            (1, 'OrderPlaced', (2 - o % 2)::text, jsonb_build_object(
                                CASE o % 2 WHEN 0 THEN 'customer' ELSE 'who' END, 'c', 'amount', o)),
                            (2, 'OrderPaid', '1', '{"how": "card"}')) AS e(v, type, revision, payload)
                        ORDER BY o, v""",
                from, to);
    }

    @AfterEach
    void nothing_is_left() throws InterruptedException, SQLException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
        for (String other : others) {
            database.execute("DROP DATABASE \"" + other.replace("\"", "\"\"") + "\" WITH (FORCE)");
        }
    }

    @Test
    void what_an_application_has_is_listed_without_a_database() throws IOException {
        CommandRun run = CommandRun.of("projections", "list", "--jar", jar.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Sales per day", "sql", "Read models.Sales per day", "orders", "fold",
                "OrderPaid 1, OrderPlaced 1, OrderPlaced 2");
        JsonNode json = JSON
                .readTree(CommandRun.of("projections", "list", "--output", "json", "--jar", jar.toString()).out());
        assertThat(json.at("/projections/1/events")).hasSize(3);
    }

    @Test
    void a_name_that_no_jar_has_is_told_with_those_that_are_near() throws IOException {
        CommandRun near = projections("rebuild", "orderz", "Orders per day");

        assertThat(near.exitCode()).isEqualTo(2);
        assertThat(near.err()).contains("'orderz'. Did you mean: orders?", "'Orders per day'.", "Sales per day");
        assertThat(projections("rebuild").err()).contains("--all");
        assertThat(projections("rebuild", "orders", "--affected", "--key", "o-1").exitCode()).isEqualTo(2);
        assertThat(projections("rebuild", "orders", "--in-place", "--no-swap").exitCode()).isEqualTo(2);
        assertThat(projections("swap", "orders", "--yes").err()).startsWith("EV-4014");
        assertThat(projections("rollback", "orders", "--yes").err()).startsWith("EV-4008");
        assertThat(projections("pause", "orders").err()).startsWith("EV-2009: No rebuild of orders is running.");
        assertThat(projections("cancel", "orders", "--yes").err()).startsWith("EV-2009");
    }

    @Test
    void a_module_that_fails_and_a_name_that_two_have_are_told_as_such() throws IOException {
        String broken = """
                public final class Broken implements dev.evolvent.projections.ProjectionModule {
                    @Override
                    public java.util.List<dev.evolvent.projections.Projection> projections() {
                        BODY
                    }
                }""";
        String named = "dev.evolvent.projections.SqlProjection.named(\"a\")";
        Path throwing = new TestJar(folder.resolve("throwing"))
                .source("Broken", broken.replace("BODY", "throw new IllegalStateException(\"no file\");"))
                .entry(MODULES, "com.acme.Broken\n").build("throwing.jar");
        Path twice = new TestJar(folder.resolve("twice"))
                .source("Broken", broken.replace("BODY", "return java.util.List.of(" + named + ", " + named + ");"))
                .entry(MODULES, "com.acme.Broken\n").build("twice.jar");
        String yaml = Files.writeString(folder.resolve("Any.yaml"), "event: Any\ncurrent: 1\n").toString();

        assertThat(CommandRun.of("projections", "list", "--yaml", yaml, "--jar", throwing.toString()).err())
                .startsWith("EV-9005").contains("com.acme.Broken", "no file");
        assertThat(CommandRun.of("projections", "list", "--yaml", yaml, "--jar", twice.toString()).err())
                .startsWith("EV-9005").contains("called a");
        assertThat(CommandRun.of("projections", "list", "--yaml", yaml).err()).contains("EV-9006");
    }

    @Test
    void a_plan_is_printed_and_nothing_is_done_that_nobody_has_confirmed() throws IOException, SQLException {
        CommandRun plan = projections("rebuild", "--all", "--dry-run");
        assertThat(plan.exitCode()).as(plan.err()).isZero();
        assertThat(plan.out()).contains("orders\n  to process: 20 events",
                "Sales per day\n  to process: 10 events");

        CommandRun run = projections("rebuild", "--all");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("EV-9010", "Rebuild: Sales per day, orders.", "--yes");
        assertThat(database.value("SELECT count(*) FROM evolvent.projection_generations")).isEqualTo(0L);
        assertThat(database.value("SELECT to_regclass('orders')")).isNull();
    }

    @Test
    void what_is_in_the_way_of_a_rebuild_is_told_all_at_once_and_ends_in_the_exit_code_13()
            throws IOException, SQLException {
        database.execute("CREATE TABLE orders (order_id text)");
        database.execute("UPDATE events SET event_type = 'OrderPlacd' WHERE sequence = 1");

        JsonNode plan = json(13, projections("rebuild", "orders", "--yes", "--output", "json")).at("/plans/0");

        assertThat(plan.path("problems")).hasSize(2);
        assertThat(plan.at("/problems/0").asText()).startsWith("EV-4001").contains("OrderPlacd 1");
        assertThat(plan.at("/problems/1").asText()).startsWith("EV-4010");
        assertThat(database.value("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'evolvent\\_%'")).isEqualTo(0L);
    }

    @Test
    void a_read_model_is_built_again_compared_swapped_rolled_back_and_cleaned_up() throws IOException, SQLException {
        CommandRun first = projections("rebuild", "--all", "--yes");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("orders: generation 1 is live, built from 20 events",
                "  10 rows, the first generation");
        assertThat(database.value("SELECT sum(amount) FROM orders")).isEqualTo(55L);
        assertThat(database.value("SELECT amount FROM \"Read models\".\"Sales per day\"")).isEqualTo(55);
        assertThat(projections("status").exitCode()).isZero();

        JsonNode second = json(0, projections("rebuild", "orders", "--yes", "--output", "json")).at("/projections/0");
        assertThat(second.path("outcome").asText()).isEqualTo("live");
        assertThat(second.at("/comparison/equal").asBoolean()).isTrue();
        CommandRun third = projections("rebuild", "Sales per day", "--yes");
        assertThat(third.out()).contains("the live tables: about 1 row", "disk and WAL: about",
                "1 row, equal to those that were live",
                "to undo: evolvent projections rollback 'Sales per day'");

        assertThat(projections("rollback", "orders", "--yes").out())
                .startsWith("orders: generation 1 is live again, at position 20");
        assertThat(projections("drop-generation", "orders", "--yes").out()).isEqualTo("orders: dropped\n");
        assertThat(projections("drop-generation", "orders", "--yes").out())
                .isEqualTo("orders: nothing to drop\n");
        assertThat(projections("drop-generation", "orders").err()).contains("EV-9010");
        assertThat(projections("status").out()).contains("Sales per day: generation 1 is kept, at 20");
    }

    @Test
    void differences_are_shown_with_their_events_and_swapped_only_on_request() throws IOException, SQLException {
        projections("rebuild", "orders", "--yes");
        database.execute("UPDATE orders SET amount = 99 WHERE order_id = 'o-3'");
        database.execute("INSERT INTO orders VALUES ('planted', 'c', 1, 0)");

        CommandRun refused = projections("rebuild", "orders", "--yes");
        assertThat(refused.exitCode()).isEqualTo(12);
        assertThat(refused.out()).contains("1 missing, 0 extra, 1 changed",
                "changed: orders amount: (o-3,c,99,1) -> (o-3,c,3,1)",
                "    by OrderPlaced 1 at position 5 (stream order/o-3, version 1)", "missing: orders (planted",
                "no event was found that explains it",
                "evolvent projections swap orders --accept-differences");
        assertThat(projections("rebuild", "orders", "--yes", "--require-equal", "--output", "json").out())
                .contains("\"refused\"");
        JsonNode found = json(12, projections("verify", "orders", "--output", "json")).at("/projections/0");
        assertThat(found.path("changed").asInt()).isEqualTo(1);
        assertThat(found.at("/samples/1/events")).hasSize(2);
        assertThat(projections("swap", "orders", "--yes").exitCode()).isEqualTo(12);
        assertThat(database.value("SELECT amount FROM orders WHERE order_id = 'o-3'")).isEqualTo(99);

        CommandRun swapped = projections("swap", "orders", "--yes", "--accept-differences");
        assertThat(swapped.exitCode()).as(swapped.err()).isZero();
        assertThat(database.value("SELECT amount FROM orders WHERE order_id = 'o-3'")).isEqualTo(3);
    }

    @Test
    void what_was_built_without_a_swap_waits_can_be_compared_and_thrown_away() throws IOException, SQLException {
        projections("rebuild", "orders", "--yes");
        assertThat(projections("verify", "orders").err()).contains("EV-9010");

        assertThat(projections("rebuild", "orders", "--no-swap", "--yes").out())
                .contains("generation 2 is verified", "to swap: evolvent projections swap orders");
        assertThat(projections("verify", "orders").out()).startsWith("orders: 10 rows, equal to the live ones");
        assertThat(projections("rebuild", "orders", "--dry-run").out()).contains("resuming generation 2");
        assertThat(projections("cancel", "orders", "--yes").exitCode()).isZero();
        assertThat(database.value("SELECT count(*) FROM evolvent.projection_generations")).isEqualTo(1L);
    }

    @Test
    void a_swap_of_what_was_built_before_says_up_to_where_it_was_built() throws IOException {
        projections("rebuild", "orders", "--yes");
        projections("rebuild", "orders", "--no-swap", "--yes");

        assertThat(projections("swap", "orders", "--yes").out())
                .startsWith("orders: generation 2 is live, at position 20\n").doesNotContain("0 events");
    }

    @Test
    void parts_are_built_anew_in_the_live_tables() throws IOException, SQLException {
        projections("rebuild", "orders", "--yes");
        database.execute("UPDATE orders SET amount = -1");

        assertThat(projections("rebuild", "orders", "--key", "o-1", "--yes").out())
                .isEqualTo("orders: 1 key rebuilt from 2 events: 1 changed, 0 added, 0 removed\n");
        assertThat(projections("rebuild", "orders", "--stream", "order/o-2", "--yes").out()).contains("1 key");
        assertThat(json(0, projections("rebuild", "orders", "--from-position", "16", "--yes", "--output", "json"))
                .at("/projections/0/changed").asInt()).isEqualTo(2);
        assertThat(projections("rebuild", "orders", "--since", "2027-01-01T00:00:00Z", "--yes").out())
                .contains("0 keys");
        assertThat(database.value("SELECT count(*) FROM orders WHERE amount < 0")).isEqualTo(6L);
        assertThat(projections("rebuild", "orders", "--affected", "--yes").out()).contains("0 keys");
        assertThat(projections("rebuild", "Sales per day", "--key", "o-1", "--yes").err()).startsWith("EV-4014");
        assertThat(projections("rebuild", "orders", "--in-place").err()).contains("EV-9010", "emptied");
        assertThat(projections("rebuild", "orders", "--in-place", "--yes").out())
                .isEqualTo("orders: filled again, up to position 20\n");
        assertThat(database.value("SELECT count(*) FROM orders WHERE amount < 0")).isEqualTo(0L);
    }

    @Test
    void a_projection_whose_events_are_read_otherwise_since_is_told_to_be_stale() throws IOException, SQLException {
        assertThat(projections("status").exitCode()).as("not built").isEqualTo(12);
        projections("rebuild", "orders", "--yes");
        Path changed = shop(folder.resolve("changed"), ".replace(\"amount\", n -> IntNode.valueOf(n.asInt() + 1))",
                "1");

        CommandRun status = with(changed, "status", "orders", "--count-keys");
        assertThat(status.exitCode()).isEqualTo(12);
        assertThat(status.out()).contains("stale: OrderPlaced 1 read otherwise since; 5 events, 5 keys affected");
        assertThat(with(changed, "run", "orders").err()).startsWith("EV-4015");
        assertThat(with(changed, "rebuild", "orders", "--affected", "--yes").out()).contains("5 keys", "5 changed");
        assertThat(with(changed, "status", "orders").exitCode()).isZero();

        Path other = shop(folder.resolve("other"), "", "2");
        JsonNode json = json(12, with(other, "status", "orders", "--output", "json")).at("/projections/0");
        assertThat(json.path("staleDefinition").asBoolean()).isTrue();
    }

    @Test
    void tables_are_handed_over_to_a_processor_of_axon_and_rebuilt_for_it() throws IOException, SQLException {
        database.execute("CREATE TABLE \"Odd Tokens\" (processorname varchar(255), segment integer, token bytea,"
                + " tokentype varchar(255), timestamp varchar(255), owner varchar(255), PRIMARY KEY (processorname, segment));"
                + " INSERT INTO \"Odd Tokens\" VALUES ('__config', 0, '{\"config\":{}}', 'ConfigToken', '', NULL)");
        projections("rebuild", "orders", "--yes");
        assertThat(projections("adopt", "orders", "--axon-processor", "p", "--yes").err()).contains("EV-4044");
        assertThat(projections("adopt", "orders", "--axon-processor", "p", "--move", "x", "--yes").exitCode())
                .isEqualTo(2);
        assertThat(projections("adopt", "orders", "--axon-processor", "p", "--axon-token-table", "\"Odd Tokens\"",
                "--yes").out()).startsWith("orders: adopted, at position ");
        String token = "SELECT convert_from(token, 'UTF8') FROM \"Odd Tokens\" WHERE processorname = 'p'";
        Object end = database.value("SELECT position FROM evolvent.projection_generations WHERE projection = 'orders'");
        assertThat(database.value(token)).isEqualTo("{\"index\":" + end + ",\"gaps\":[]}");
        assertThat(projections("status", "orders").out()).contains("live, filled by another program");
        assertThat(projections("rebuild", "orders", "--yes").exitCode()).isZero();
        assertThat(database.value(token)).isEqualTo("{\"index\":" + end + ",\"gaps\":[]}");
        database.execute("DROP TABLE \"Odd Tokens\"");
    }

    @Test
    void tables_that_something_else_fills_are_adopted_by_position_or_by_checkpoint() throws IOException, SQLException {
        database.execute("CREATE TABLE orders (order_id text PRIMARY KEY, customer text NOT NULL, amount int NOT NULL,"
                + " payments int NOT NULL); INSERT INTO orders VALUES ('o-1', 'c', 1, 1)");
        assertThat(projections("adopt", "orders", "--yes").exitCode()).isEqualTo(2);
        assertThat(projections("adopt", "orders", "--at-position", "2").err()).contains("EV-9010");
        assertThat(projections("adopt", "orders", "--checkpoint", "SELECT 2", "--yes").out())
                .isEqualTo("orders: adopted, at position 2\n");
        assertThat(projections("status", "orders").out()).contains("live, filled by another program");

        assertThat(projections("rebuild", "orders", "--no-swap", "--yes").out())
                .contains("1 row, equal to those that are live");
        assertThat(projections("swap", "orders", "--yes").exitCode()).isZero();
    }

    @Test
    void what_cannot_be_processed_waits_is_shown_mended_or_given_up() throws IOException, SQLException {
        database.execute("UPDATE events SET payload = '{\"who\": \"c\", \"amount\": -5}' WHERE sequence IN (1, 5)");
        assertThat(projections("rebuild", "orders", "--yes").err()).startsWith("EV-4004");
        assertThat(projections("status", "orders").out()).contains("the last rebuild failed: EV-4004");
        CommandRun quarantined = projections("rebuild", "orders", "--quarantine", "--yes");
        assertThat(quarantined.exitCode()).as(quarantined.err()).isZero();
        assertThat(quarantined.out()).contains("4 events in quarantine");
        assertThat(projections("status", "orders").exitCode()).isEqualTo(12);

        CommandRun list = projections("quarantine", "list", "orders");
        assertThat(list.out()).contains("o-1", "o-3", "negative: -5", "waits for an earlier event of its key");
        assertThat(projections("quarantine", "show", "orders", "--key", "o-1").out()).contains("\"amount\"", "EV-4004");
        assertThat(projections("quarantine", "show", "orders", "--key", "o-2").err()).startsWith("EV-4014");
        assertThat(projections("quarantine", "retry", "orders").exitCode()).isEqualTo(2);
        CommandRun still = projections("quarantine", "retry", "orders", "--all");
        assertThat(still.exitCode()).isEqualTo(12);
        assertThat(still.out()).contains("0 events processed, 4 still in quarantine");

        assertThat(projections("quarantine", "discard", "orders", "--key", "o-1", "--at-position", "1", "--reason", " ",
                "--yes").exitCode()).isEqualTo(2);
        assertThat(projections("quarantine", "discard", "orders", "--key", "o-1", "--at-position", "1", "--reason",
                "ticket 12").err()).contains("EV-9010");
        assertThat(projections("quarantine", "discard", "orders", "--key", "o-1", "--at-position", "1", "--reason",
                "ticket 12", "--yes").exitCode()).isZero();
        assertThat(database.value("SELECT count(*) FROM evolvent.audit WHERE parameters LIKE '%ticket 12%'"))
                .isEqualTo(1L);
        assertThat(projections("quarantine", "retry", "orders", "--key", "o-1").out())
                .isEqualTo("1 event processed, 0 still in quarantine\n");

        database.execute("UPDATE events SET payload = '{\"who\": \"c\", \"amount\": 5}' WHERE sequence = 5");
        assertThat(json(0, projections("quarantine", "retry", "orders", "--all", "--output", "json")).path("processed")
                .asInt()).isEqualTo(2);
        assertThat(database.value("SELECT payments FROM orders WHERE order_id = 'o-3'")).isEqualTo(1);
        assertThat(projections("quarantine", "list", "orders").out()).isEqualTo("The quarantine is empty.\n");
    }

    @Test
    void a_rebuild_in_another_process_is_watched_tuned_paused_resumed_and_cancelled() throws Exception {
        place(11, 60_000);
        Process rebuild = start("rebuild", "Sales per day", "--yes", "--rate", "1000");
        until(() -> projections("tune", "Sales per day", "--rate", "2000", "--threads", "1").exitCode() == 0);
        assertThat(projections("pause", "Sales per day").exitCode()).isZero();
        until(() -> rebuildOf().path("phase").asText().equals("paused"));
        assertThat(rebuildOf().path("alive").asBoolean()).isTrue();
        assertThat(projections("status", "Sales per day").out()).contains("a rebuild is paused", "requested: pause");
        assertThat(projections("rebuild", "Sales per day", "--dry-run").out()).contains("EV-4007");

        assertThat(projections("resume", "Sales per day").exitCode()).isZero();
        until(() -> !rebuildOf().path("phase").asText().equals("paused"));
        assertThat(projections("cancel", "Sales per day", "--yes").exitCode()).isZero();
        assertThat(rebuild.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(rebuild.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("process.log"))).contains("EV-4013");
        assertThat(rebuildOf().path("phase").asText()).isEqualTo("cancelled");
        assertThat(database.value("SELECT count(*) FROM evolvent.projection_generations")).isEqualTo(0L);
    }

    @Test
    void a_rebuild_whose_process_was_killed_is_told_and_goes_on() throws Exception {
        projections("rebuild", "Sales per day", "--yes");
        place(11, 60_000);
        assertThat(projections("rebuild", "Sales per day", "--dry-run").out()).as("as far as the live tables are")
                .contains("to process: 10 events");
        Process rebuild = start("rebuild", "orders", "--yes", "--rate", "1000");
        until(() -> projections("status", "orders").out().contains("a rebuild is replaying"));
        rebuild.destroyForcibly().waitFor();

        until(() -> !projections("status", "orders").out().contains("last heartbeat"));
        CommandRun status = projections("status", "orders");
        assertThat(status.exitCode()).isEqualTo(12);
        assertThat(status.out()).contains("a rebuild was interrupted while it was replaying");
        CommandRun again = projections("rebuild", "orders", "--yes");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(database.value("SELECT count(*) FROM orders WHERE payments = 1")).isEqualTo(60_000L);
        assertThat(projections("status", "orders").exitCode()).isZero();
    }

    private static JsonNode rebuildOf() {
        try {
            return JSON.readTree(projections("status", "Sales per day", "--output", "json").out())
                    .at("/projections/0/rebuild");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String log() {
        try {
            return Files.readString(folder.resolve("process.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_comes_is_taken_up_until_the_process_is_interrupted() throws Exception {
        projections("rebuild", "--all", "--yes");
        Process run = start("run");
        until(() -> log().contains("orders: following, at 20") && log().contains("Sales per day: following"));
        assertThat(projections("status").out().lines().filter(line -> line.contains("yes"))).hasSize(2);
        place(11, 20);
        until(() -> isUpToDate(210));

        new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
        assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(projections("status").out().lines().filter(line -> line.contains("yes"))).isEmpty();

        place(21, 30);
        Process again = start("run", "--output", "json");
        until(() -> isUpToDate(465));
        again.destroy();
        assertThat(again.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("process.log"))).contains("\"name\":\"orders\"");
    }

    private static boolean isUpToDate(long amount) {
        try {
            return Boolean.TRUE.equals(database.value("SELECT (SELECT sum(amount) FROM orders) = ? AND"
                    + " (SELECT sum(amount) FROM \"Read models\".\"Sales per day\") = ?", amount, amount));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void at_its_start_a_runner_builds_what_is_not_built_if_it_is_to() throws Exception {
        assertThat(projections("run").err()).startsWith("EV-4015").contains("orders: not built yet");
        start("run", "orders", "--at-start", "rebuild");
        until(() -> projections("status", "orders").out().contains("yes"));
        assertThat(database.value("SELECT count(*) FROM orders")).isEqualTo(10L);
    }

    @Test
    void read_models_can_be_in_another_database_than_the_events() throws Exception {
        String url = anotherDatabase();
        CommandRun run = projections("rebuild", "orders", "--yes", "--projections-url", url);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(projections("status", "orders", "--projections-url", url).exitCode()).isZero();
        assertThat(database.value("SELECT to_regclass('orders')")).isNull();
    }

    @Test
    void what_is_not_as_projections_need_it_is_a_drift() throws Exception {
        Path before = Files.writeString(folder.resolve("before.sql"), EVENTS);
        projections("rebuild", "--all", "--yes");
        projections("rebuild", "--all", "--yes");
        projections("rebuild", "orders", "--no-swap", "--yes");

        CommandRun none = drift(before);
        assertThat(none.exitCode()).as(none.err() + none.out()).isZero();
        assertThat(none.out()).isEqualTo("The schema matches its migrations and projections.\n");

        database.execute("ALTER TABLE orders DROP COLUMN payments;"
                + " ALTER TABLE \"Read models\".\"Sales per day\" RENAME amount TO total");
        CommandRun drift = drift(before);
        assertThat(drift.exitCode()).isEqualTo(12);
        assertThat(drift.out()).contains("column public.orders.payments is missing",
                "column \"Read models\".\"Sales per day\".total was not expected",
                "projection orders: table public.orders lacks column payments",
                "projection Sales per day: ", "column s.amount does not exist", "  [drift.projection]");

        Path migrations = Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("V1__orders.sql"), "CREATE TABLE orders (order_id text PRIMARY KEY)");
        database.execute("DROP TABLE orders");
        assertThat(CommandRun.of("migrate", "apply", "--yes", "--migrations", migrations.toString(), "--log-folder",
                folder.resolve("logs").toString(), "--url", database.jdbcUrl()).exitCode()).isZero();
        JsonNode json = JSON.readTree(drift(before, "--migrations", migrations.toString(), "--output", "json").out());
        assertThat(json.path("problems").findValuesAsText("id")).contains("drift.contradiction");
        assertThat(json.path("problems").toString())
                .contains("column public.orders.amount: integer NOT NULL declared by"
                        + " projection orders, no such column made by the migrations");
    }

    @Test
    void a_role_that_may_only_read_sees_a_drift_and_what_it_could_not_check() throws Exception {
        Path before = Files.writeString(folder.resolve("before.sql"), EVENTS);
        projections("rebuild", "--all", "--yes");
        database.execute("""
                DO $$ BEGIN IF to_regrole('evolvent_looks') IS NULL THEN CREATE ROLE evolvent_looks; END IF; END $$;
                GRANT USAGE ON SCHEMA evolvent, "Read models" TO evolvent_looks;
                GRANT SELECT ON ALL TABLES IN SCHEMA evolvent, public, "Read models" TO evolvent_looks""");
        String reader = database.jdbcUrl() + (database.jdbcUrl().contains("?") ? "&" : "?") + "options="
                + URLEncoder.encode("-c role=evolvent_looks -c default_transaction_read_only=on",
                        StandardCharsets.UTF_8);

        CommandRun none = driftOf(reader, before);
        assertThat(none.exitCode()).as(none.err() + none.out()).isZero();
        assertThat(none.out()).isEqualTo("The schema matches its migrations and projections.\n");
        assertThat(none.err()).contains("Note: not fully checked, since this role lacks a right: "
                + "projection Sales per day: Statement sale is refused by PostgreSQL: permission denied for table");

        database.execute("REVOKE USAGE ON SCHEMA \"Read models\" FROM evolvent_looks");
        JsonNode json = json(0, driftOf(reader, before, "--output", "json"));
        assertThat(json.path("unchecked")).singleElement().asString()
                .contains("projection Sales per day: permission denied for schema Read models");

        database.execute("GRANT USAGE ON SCHEMA \"Read models\" TO evolvent_looks;"
                + " ALTER TABLE \"Read models\".\"Sales per day\" RENAME amount TO total");
        CommandRun drift = driftOf(reader, before);
        assertThat(drift.exitCode()).isEqualTo(12);
        assertThat(drift.out()).contains("column \"Read models\".\"Sales per day\".total was not expected",
                "column s.amount does not exist");
    }

    private CommandRun drift(Path before, String... options) throws SQLException {
        return driftOf(database.jdbcUrl(), before, options);
    }

    private CommandRun driftOf(String url, Path before, String... options) throws SQLException {
        return CommandRun.of(Stream.of(Stream.of("schema", "drift", "--schema", before.toString(), "--scratch-url",
                anotherDatabase(), "--url", url), Stream.of(options), Stream.of("--jar", jar.toString()))
                .flatMap(part -> part).toArray(String[]::new));
    }

    private String anotherDatabase() throws SQLException {
        String name = database.name() + others.size();
        database.execute("CREATE DATABASE \"" + name.replace("\"", "\"\"") + "\"");
        others.add(name);
        return database.jdbcUrl().replaceFirst("(//[^/]+/)[^?]*", "$1"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static void until(BooleanSupplier condition) {
        await().atMost(60, TimeUnit.SECONDS).until(condition::getAsBoolean);
    }

    private static JsonNode json(int exitCode, CommandRun run) throws IOException {
        assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(exitCode);
        return JSON.readTree(run.out());
    }

    private static CommandRun projections(String... command) {
        return with(jar, command);
    }

    private static CommandRun with(Path application, String... command) {
        return CommandRun.of(arguments(application, command).toArray(String[]::new));
    }

    private static List<String> arguments(Path application, String... command) {
        return Stream.of(Stream.of("projections"), Stream.of(command), Stream.of("--layout", "document-store",
                "--position", "sequence", "--url", database.jdbcUrl(), "--jar", application.toString()))
                .flatMap(part -> part).toList();
    }

    /** The program itself, in a process of its own. */
    private Process start(String... command) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"), Main.class.getName()));
        words.addAll(arguments(jar, command));
        Process process = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(folder.resolve("process.log").toFile()).start();
        process.getOutputStream().close();
        processes.add(process);
        return process;
    }
}

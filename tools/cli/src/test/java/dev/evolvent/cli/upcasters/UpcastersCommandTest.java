package dev.evolvent.cli.upcasters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpcastersCommandTest {

    private static final String GOOD = "../../docs/examples/upcasters";
    private static final String BROKEN = "../../docs/examples/upcasters-broken";
    private static final String ORDER = """
            {"orderId":"o-1","lines":[{"price":1234}],"channel":"ONLINE","currency":"USD",\
            "customer":{"customerId":"c-\u00e9"}}""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"check", "list", "graph", "upcast", "downcast"})
    void each_command_has_its_help_with_an_example(String command) {
        CommandRun run = CommandRun.of("upcasters", command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: evolvent upcasters " + command, "--yaml", "--jar", "Example",
                "  evolvent upcasters " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "list", "graph"})
    void without_any_declarations_the_usage_is_shown(String command) {
        CommandRun run = CommandRun.of("upcasters", command);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Give the upcasters: with --yaml").contains("See 'evolvent upcasters ");
    }

    @Test
    void check_says_when_there_are_no_problems() {
        CommandRun run = CommandRun.of("upcasters", "check", "--yaml", GOOD);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("4 events, 7 steps: no problems");
        assertThat(run.err().lines()).singleElement().asString().startsWith("Note: without --jar, classes");
    }

    @Test
    void check_tells_all_problems_at_once_each_with_its_code_and_place() {
        CommandRun run = CommandRun.of("upcasters", "check", "--yaml", BROKEN);

        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(run.out()).contains("EV-1101", "EV-1103", "EV-1104", "EV-1105", "EV-1107", "EV-1109",
                "did you mean rename?", "at OrderPlaced.yaml:8", "at ShipmentSent.yaml:9",
                "9 problems. For details: evolvent explain CODE");
    }

    @Test
    void check_tells_them_as_json_too() throws Exception {
        CommandRun run = CommandRun.of("upcasters", "check", "--yaml", BROKEN, "--output", "json");
        JsonNode problems = json(run).path("problems");

        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(problems.findValuesAsText("code").stream().distinct()).containsExactlyInAnyOrder("EV-1101",
                "EV-1103", "EV-1104", "EV-1105", "EV-1107", "EV-1109");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.path("message").asText()).isNotBlank();
            assertThat(problem.path("places").path(0).asText()).matches("\\w+\\.yaml:\\d+");
        });
        assertThat(json(CommandRun.of("upcasters", "check", "--yaml", GOOD, "--output", "json"))).hasToString(
                "{\"events\":4,\"steps\":7,\"problems\":[]}");
    }

    @Test
    void several_files_and_folders_are_checked_together() {
        CommandRun run = CommandRun.of("upcasters", "check", "--yaml", GOOD + "/CartViewed.yaml",
                BROKEN + "/CartViewed.yaml", "--yaml", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(run.out()).contains("EV-1105", "no such file or folder", folder.resolve("nowhere").toString());
    }

    @Test
    void other_commands_end_with_an_error_where_there_are_problems() {
        CommandRun run = CommandRun.of("upcasters", "list", "--yaml", BROKEN);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("EV-1100: The registry has 9 problems:", "EV-1101");
    }

    @Test
    void list_tells_what_becomes_an_event_and_how_it_goes_back() throws Exception {
        String[] lines = CommandRun.of("upcasters", "list", "--yaml", GOOD).out().lines().map(String::strip)
                .toArray(String[]::new);

        assertThat(lines).hasSize(5);
        assertThat(lines[0].split("  +")).containsExactly("event", "read by", "older forms", "steps", "way back",
                "hash");
        assertThat(lines[2].split("  +")).startsWith("OrderPlaced 3", "(tree)", "(none), 1, 2; also as PurchasePlaced",
                "3", "lossy to (none), 1, 2");
        assertThat(lines[3]).contains("MoneyMoved (none), 1", "none to MoneyMoved (none), 1");
        JsonNode order = json(CommandRun.of("upcasters", "list", "--yaml", GOOD, "--event", "OrderPlaced", "--output",
                "json")).path("events").path(0);
        assertThat(order.path("storedAs")).hasSize(8);
        assertThat(order.path("storedAs").path(1).path("losses").toString()).contains("nest customerId, email");
        assertThat(order.path("hash").asText()).startsWith(lines[2].substring(lines[2].lastIndexOf(' ') + 1));
    }

    @Test
    void list_tells_where_a_field_comes_from() throws Exception {
        String[] command = {"upcasters", "list", "--yaml", GOOD, "--event", "OrderPlaced", "--field"};

        assertThat(CommandRun.of(with(command, "currency")).out()).isEqualTo("""
                currency of OrderPlaced 3
                  appears in OrderPlaced 1 -> OrderPlaced 2, add currency = "EUR" (OrderPlaced.yaml:12)
                """);
        assertThat(CommandRun.of(with(command, "customer.email")).out())
                .contains("is stored as email in OrderPlaced (none)");
        assertThat(json(CommandRun.of(with(command, "order", "--output", "json"))).path("trails").path(0).path("origin")
                .asText()).isEqualTo("gone");
        assertThat(CommandRun.of(with(command, "a..b")).exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("upcasters", "list", "--yaml", GOOD, "--field", "a").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("upcasters", "list", "--yaml", GOOD, "--event", "Order").err())
                .contains("EV-1203: No current event is called Order. There are: CustomerRegistered, OrderPlaced, ");
    }

    @Test
    void graph_draws_as_text_as_a_flowchart_and_as_json() throws Exception {
        assertThat(CommandRun.of("upcasters", "graph", "--yaml", GOOD).out()).contains(
                "OrderPlaced 1 -> OrderPlaced 2  (OrderPlaced.yaml:12)", "    add currency = \"EUR\"",
                "PurchasePlaced 1 is read as OrderPlaced 1", "    nobody counts views any more");
        assertThat(CommandRun.of("upcasters", "graph", "--yaml", GOOD, "--event", "CartViewed", "--format", "mermaid")
                .out())
                .isEqualTo("""
                        flowchart LR
                          t0["CartViewed 1"]
                          t0 -->|"nobody counts views any more"| dropped((dropped))
                          classDef current stroke-width:3px
                        """);
        assertThat(json(CommandRun.of("upcasters", "graph", "--yaml", GOOD, "--format", "json")).path("steps"))
                .hasSize(8);
        assertThat(CommandRun.of("upcasters", "graph", "--yaml", GOOD, "--event", "Nothing").err()).contains("EV-1203");
    }

    @Test
    void downcast_prints_the_older_payload_and_what_its_readers_miss() throws Exception {
        String file = file("order.json", ORDER);
        CommandRun run = CommandRun.of("upcasters", "downcast", file, "--event", "OrderPlaced", "--to", "1", "--yaml",
                GOOD);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("""
                {"orderId":"o-1","lines":[{"price":12.34}],"channel":"WEB","customerId":"c-\u00e9"}""");
        assertThat(run.err().lines().skip(1)).satisfiesExactly(
                lost -> assertThat(lost).startsWith("Lost: channel: it is not known which text it had"),
                lost -> assertThat(lost).startsWith("Lost: currency: "));

        JsonNode json = json(
                CommandRun.of("upcasters", "downcast", file, "--event", "OrderPlaced", "--from", "3", "--to",
                        "none", "--yaml", GOOD, "--output", "json"));
        assertThat(json.path("revision").asText()).isEmpty();
        assertThat(json.path("payload").path("lines").path(0).path("price").decimalValue()).isEqualTo("12.34");
        assertThat(json.path("losses").findValuesAsText("path")).containsExactly("channel", "currency",
                "amountAsDouble");
        assertThat(json.path("possibleLosses")).isNotEmpty();
    }

    @Test
    void upcast_prints_the_current_payload_of_each_event_that_comes_out() throws Exception {
        CommandRun run = CommandRun.of("upcasters", "upcast", file("p.json", "{\"amount\":1.50,\"direction\":\"OUT\"}"),
                "--event", "MoneyMoved", "--revision", "none", "--yaml", GOOD);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("{\"refunded\":1.50}");
        assertThat(run.err()).contains("MoneyMoved (none) is RefundIssued 1 today.");
        assertThat(json(CommandRun.of("upcasters", "upcast", file("v.json", "{}"), "--event", "CartViewed",
                "--revision", "1", "--yaml", GOOD, "--output", "json")).path("events")).isEmpty();
        JsonNode events = json(CommandRun.of("upcasters", "upcast", file("o.json", "{\"orderId\":1}"), "--metadata",
                file("m.json", "{\"who\":\"x\"}"), "--event", "PurchasePlaced", "--revision", "2", "--yaml", GOOD,
                "--output", "json")).path("events");
        assertThat(events.path(0).path("metadata")).hasToString("{\"user\":\"x\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {              | --event OrderPlaced --to 1              | EV-1201
            {}             | --event OrderPlaced --to 7              | EV-1110
            {}             | --event PaymentReceived --to 1          | EV-1110
            {}             | --event Nothing --to 1                  | EV-1203
            {"lines": 1}   | --event OrderPlaced --to 1              | EV-1205
            """)
    void what_cannot_be_turned_back_is_told_with_its_code(String payload, String options, String code)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("upcasters", "downcast", file("p.json", payload)));
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("--yaml", GOOD));
        CommandRun run = CommandRun.of(command.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(code);
    }

    @Test
    void a_payload_that_is_not_there_or_not_named_is_told() {
        assertThat(
                CommandRun.of("upcasters", "downcast", folder.resolve("x").toString(), "--event", "OrderPlaced", "--to",
                        "1", "--yaml", GOOD).err())
                .contains("EV-9007");
        CommandRun run = CommandRun.of("upcasters", "downcast", "--event", "OrderPlaced", "--to", "1", "--yaml", GOOD);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("No payload given. Pass its FILE");
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static JsonNode json(CommandRun run) throws Exception {
        return new ObjectMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(run.out());
    }

    private static String[] with(String[] command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}

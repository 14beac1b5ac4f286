package dev.evolvent.cli.upcasters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.cli.CommandRun;
import dev.evolvent.cli.TestJar;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpcastersOfJarsTest {

    @TempDir
    Path folder;

    private TestJar jar;

    @BeforeEach
    void orders() throws Exception {
        jar = new TestJar(folder)
                .source("OrderPlaced", "public record OrderPlaced(String orderId, String currency) {}")
                .source("OrderPaid", "public record OrderPaid(String orderId, String method) {}")
                .source("Orders", """
                        public final class Orders implements UpcasterModule {
                            @Override
                            public void register(UpcasterRegistry.Builder registry) {
                                registry.event("OrderPlaced")
                                        .from("1").to("2", json -> json.rename("order", "orderId"))
                                        .from("2").to("3", json -> json.add("currency", "EUR"))
                                        .reads(OrderPlaced.class);
                            }
                            public static JsonNode upper(JsonNode value) {
                                return TextNode.valueOf(value.asText().toUpperCase());
                            }
                        }""")
                .modules("com.acme.Orders")
                .entry("META-INF/evolvent/upcasters/OrderPaid.yaml", """
                        event: OrderPaid
                        reads: com.acme.OrderPaid
                        steps:
                          - from: 1
                            to: 2
                            changes:
                              - replace: {value: method, function: "com.acme.Orders::upper"}
                        """);
    }

    @Test
    void modules_and_files_of_a_jar_make_one_registry_with_its_classes() throws Exception {
        Path orders = jar.build("orders.jar");
        CommandRun check = CommandRun.of("upcasters", "check", "--jar", orders.toString());
        CommandRun list = CommandRun.of("upcasters", "list", "--jar", orders.toString());

        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(check.out()).isEqualToIgnoringNewLines("2 events, 3 steps: no problems");
        assertThat(check.err()).isEmpty();
        assertThat(list.out()).contains("com.acme.OrderPlaced", "com.acme.OrderPaid");
    }

    @Test
    void functions_of_a_jar_do_their_work() throws Exception {
        Path payload = Files.writeString(folder.resolve("p.json"), "{\"orderId\":\"o\",\"method\":\"card\"}");
        CommandRun run = CommandRun.of("upcasters", "upcast", payload.toString(), "--event", "OrderPaid", "--revision",
                "1",
                "--jar", jar.build("orders.jar").toString());

        assertThat(run.err()).contains("OrderPaid 1 is OrderPaid 2 today.");
        assertThat(run.out()).isEqualToIgnoringNewLines("{\"orderId\":\"o\",\"method\":\"CARD\"}");
    }

    @Test
    void a_folder_of_classes_is_as_good_as_a_jar_and_files_beside_it_find_its_classes() throws Exception {
        jar.build("orders.jar");
        Path file = Files.writeString(folder.resolve("More.yaml"), """
                event: More
                reads: com.acme.OrderPlaced
                current: 1
                """);
        CommandRun run = CommandRun.of("upcasters", "check", "--jar", folder.resolve("classes").toString(), "--yaml",
                file.toString());

        assertThat(run.out()).as(run.err()).isEqualToIgnoringNewLines("3 events, 3 steps: no problems");
    }

    @Test
    void a_class_that_does_not_fit_the_steps_is_a_problem_like_any_other() throws Exception {
        Path file = Files.writeString(folder.resolve("Odd.yaml"), """
                event: Odd
                reads: com.acme.OrderPlaced
                steps:
                  - from: 1
                    to: 2
                    changes:
                      - remove: currency
                """);
        CommandRun run = CommandRun.of("upcasters", "check", "--jar", jar.build("orders.jar").toString(), "--yaml",
                file.toString(), file.toString().replace("Odd", "None"));

        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(run.out()).contains("EV-1108", "at Odd.yaml:4", "EV-1109");
    }

    @Test
    void all_jars_that_cannot_be_read_are_named() throws Exception {
        Path text = Files.writeString(folder.resolve("text.jar"), "this is no jar");
        CommandRun run = CommandRun.of("upcasters", "check", "--jar", text.toString(),
                folder.resolve("nowhere.jar").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("EV-9004").contains("text.jar", "nowhere.jar");
    }

    @Test
    void a_jar_that_declares_nothing_is_told() throws Exception {
        CommandRun run = CommandRun.of("upcasters", "check", "--jar",
                new TestJar(folder.resolve("empty")).entry("a.txt", "x").build("empty.jar").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("EV-9006");
    }

    @Test
    void all_modules_that_fail_are_named_with_what_happened() throws Exception {
        jar.source("Throwing", """
                public final class Throwing implements UpcasterModule {
                    public Throwing() {
                        throw new IllegalStateException("no database here");
                    }
                    @Override
                    public void register(UpcasterRegistry.Builder registry) {}
                }""")
                .source("Unfinished", """
                        public final class Unfinished implements UpcasterModule {
                            @Override
                            public void register(UpcasterRegistry.Builder registry) {
                                registry.event("Unfinished").current();
                            }
                        }""")
                .modules("com.acme.Throwing", "com.acme.Unfinished", "com.acme.NotThere", "com.acme.OrderPaid");
        CommandRun run = CommandRun.of("upcasters", "check", "--jar", jar.build("orders.jar").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("EV-9005: A module cannot be loaded. Several failures:").contains(
                "com.acme.Throwing", "IllegalStateException: no database here",
                "com.acme.Unfinished: its declarations failed with", "com.acme.NotThere not found",
                "com.acme.OrderPaid not a subtype");
    }

    @Test
    void a_class_that_is_missing_is_told_wherever_it_is_needed() throws Exception {
        CommandRun byModule = CommandRun.of("upcasters", "check", "--jar",
                jar.build("orders.jar", "com/acme/OrderPlaced.class").toString());
        assertThat(byModule.exitCode()).isEqualTo(1);
        assertThat(byModule.err()).startsWith("EV-9005").contains("com.acme.Orders", "com/acme/OrderPlaced");

        CommandRun byFile = CommandRun.of("upcasters", "check", "--jar",
                jar.build("orders.jar", "com/acme/OrderPaid.class").toString());
        assertThat(byFile.exitCode()).isEqualTo(12);
        assertThat(byFile.out()).contains("EV-1109", "there is no class com.acme.OrderPaid", "at OrderPaid.yaml:2");
    }

    @Test
    void a_class_that_itself_misses_another_one_is_told() throws Exception {
        jar.source("Money", "public record Money(String amount) {}")
                .source("OrderPriced", "public record OrderPriced(Money total) {}")
                .entry("META-INF/evolvent/upcasters/OrderPriced.yaml",
                        "event: OrderPriced\nreads: com.acme.OrderPriced\ncurrent: 1\n");
        CommandRun byFile = CommandRun.of("upcasters", "check", "--jar",
                jar.build("orders.jar", "com/acme/Money.class").toString());
        assertThat(byFile.exitCode()).isEqualTo(12);
        assertThat(byFile.out()).contains("com.acme.OrderPriced cannot be loaded", "com/acme/Money",
                "at OrderPriced.yaml:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at(\"1\")", "from(\"1\").to(\"2\", json -> json.remove(\"x\"))"})
    void a_class_of_a_module_that_misses_another_one_is_told(String declared) throws Exception {
        jar.source("Money", "public record Money(String amount) {}")
                .source("OrderPriced", "public record OrderPriced(Money total) {}")
                .source("Prices", """
                        public final class Prices implements UpcasterModule {
                            @Override
                            public void register(UpcasterRegistry.Builder registry) {
                                registry.event("OrderPriced").%s.reads(OrderPriced.class);
                            }
                        }""".formatted(declared))
                .modules("com.acme.Prices");
        CommandRun run = CommandRun.of("upcasters", "check", "--jar",
                jar.build("orders.jar", "com/acme/Money.class").toString());

        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(run.out()).startsWith("EV-1108").contains("OrderPriced cannot be made of any payload",
                "com.acme.Money", "at Prices.java:");
    }
}

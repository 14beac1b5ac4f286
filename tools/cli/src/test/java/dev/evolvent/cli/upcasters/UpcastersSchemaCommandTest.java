package dev.evolvent.cli.upcasters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evolvent.cli.CommandRun;
import dev.evolvent.cli.TestJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpcastersSchemaCommandTest {

    private static final String EXAMPLES = "../../docs/examples/";

    @TempDir
    Path folder;

    private static CommandRun schema(String... options) {
        List<String> command = new ArrayList<>(List.of("upcasters", "schema"));
        command.addAll(List.of(options));
        return CommandRun.of(command.toArray(String[]::new));
    }

    private static CommandRun ofExamples(String... options) {
        List<String> command = new ArrayList<>(List.of("--event", "OrderPlaced"));
        command.addAll(List.of(options));
        command.addAll(List.of("--yaml", EXAMPLES + "upcasters"));
        return schema(command.toArray(String[]::new));
    }

    private String jar() throws Exception {
        return new TestJar(folder)
                .source("OrderPlaced", "public record OrderPlaced(String orderId, long amount, String currency) {}")
                .source("Orders", """
                        public final class Orders implements UpcasterModule {
                            @Override
                            public void register(UpcasterRegistry.Builder registry) {
                                registry.event("OrderPlaced").formerly("PurchasePlaced")
                                        .from(Revision.NONE).to("2", json -> json.rename("order", "orderId"))
                                        .from("2").to("3", json -> json.add("currency", "EUR"))
                                        .reads(OrderPlaced.class);
                            }
                        }""")
                .modules("com.acme.Orders").build("orders.jar").toString();
    }

    private String written(String revision, String schema) throws Exception {
        Path file = folder.resolve("schemas/OrderPlaced").resolve(revision + ".schema.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, schema.replace('\'', '"'));
        return folder.resolve("schemas").toString();
    }

    private static JsonNode json(CommandRun run) throws Exception {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void help_has_examples() {
        CommandRun run = schema("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: evolvent upcasters schema", "--yaml", "--jar", "Examples:",
                "  evolvent upcasters schema --event OrderPlaced --check docs/examples/schemas");
    }

    @Test
    void schemas_of_all_revisions_are_printed_the_older_ones_first() throws Exception {
        CommandRun run = schema("--event", "OrderPlaced", "--jar", jar());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).containsSubsequence("\"title\" : \"OrderPlaced (none)\"", "\"order\" : {",
                "\"title\" : \"OrderPlaced 2\"", "\"orderId\" : {", "\"title\" : \"OrderPlaced 3\"",
                "\"currency\" : {");
    }

    @Test
    void the_schema_of_one_revision_is_a_schema_and_nothing_else() throws Exception {
        JsonNode schema = json(schema("--event", "OrderPlaced", "--revision", "none", "--jar", jar()));

        assertThat(schema.path("properties").propertyStream().map(Map.Entry::getKey))
                .containsExactly("order", "amount");
        assertThat(schema.path("required")).hasToString("[\"order\",\"amount\"]");
    }

    @Test
    void schemas_are_printed_as_one_document_for_programs() throws Exception {
        JsonNode schemas = json(schema("--event", "OrderPlaced", "--output", "json", "--jar", jar())).path("schemas");

        assertThat(schemas.findValuesAsText("revision")).containsExactly("", "2", "3");
        assertThat(schemas.path(1).path("schema").path("title").asText()).isEqualTo("OrderPlaced 2");
    }

    @Test
    void samples_tell_of_their_revision_and_of_later_ones_that_no_class_tells_of() throws Exception {
        JsonNode schemas = json(ofExamples("--samples", EXAMPLES + "samples", "--output", "json")).path("schemas");

        assertThat(schemas.path(0).path("schema").path("$comment").asText()).startsWith("Not known");
        assertThat(schemas.path(1).path("schema").path("title").asText()).isEqualTo("inferred from 2 samples");
        assertThat(schemas.path(2).at("/schema/properties/lines/items/properties/price/type").asText())
                .isEqualTo("integer");
        assertThat(schemas.path(3).at("/schema/properties/customer/required")).hasToString("[\"customerId\"]");
    }

    @Test
    void schemas_that_fit_each_other_and_the_class_have_no_problems() throws Exception {
        String jar = jar();
        written("3", schema("--event", "OrderPlaced", "--revision", "3", "--jar", jar).out());
        CommandRun run = schema("--event", "OrderPlaced", "--check",
                written("none", schema("--event", "OrderPlaced", "--revision", "none", "--jar", jar).out()), "--jar",
                jar);

        assertThat(run.out()).isEqualToIgnoringNewLines("no problems");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void schemas_that_do_not_fit_are_told_with_exit_code_12() {
        CommandRun run = ofExamples("--check", EXAMPLES + "schemas");

        assertThat(run.exitCode()).isEqualTo(12);
        assertThat(run.out()).contains("OrderPlaced 2, as OrderPlaced 3 reads it: channel: \"OTHER\", where \"ONLINE\" "
                + "or \"STORE\" is expected (OrderPlaced 2 -> OrderPlaced 3, OrderPlaced.yaml:21)",
                "1 problem, 1 not looked at");
    }

    @Test
    void findings_are_told_as_json_too() throws Exception {
        JsonNode answer = json(ofExamples("--check", EXAMPLES + "schemas", "--output", "json"));

        assertThat(answer.path("problems")).singleElement().satisfies(problem -> {
            assertThat(problem.path("kind").asText()).isEqualTo("doesNotFit");
            assertThat(problem.path("path").asText()).isEqualTo("channel");
            assertThat(problem.path("steps").path(0).path("place").asText()).isEqualTo("OrderPlaced.yaml:21");
        });
        assertThat(answer.path("notLookedAt").findValuesAsText("path"))
                .containsExactly("/properties/currency/minLength");
    }

    @Test
    void a_step_that_fails_and_a_revision_that_nobody_knows_are_problems() throws Exception {
        written("5", "{}");
        JsonNode problems = json(schema("--event", "OrderPlaced", "--output", "json", "--check",
                written("none", "{'properties': {'order': {}, 'orderId': {}}, 'required': ['order']}"), "--jar", jar()))
                .path("problems");

        assertThat(problems.findValuesAsText("kind")).contains("unknownType", "stepFails");
    }

    @Test
    void samples_stand_in_for_schemas_that_are_not_written_down() {
        CommandRun run = ofExamples("--samples", EXAMPLES + "samples", "--check", EXAMPLES + "schemas", "--revision",
                "1");

        assertThat(run.exitCode()).as(run.out()).isEqualTo(12);
        assertThat(run.out()).contains("OrderPlaced 1, as OrderPlaced 2 reads it: channel: a text, where")
                .doesNotContain("OrderPlaced 2, as OrderPlaced 3");
    }

    @Test
    void revisions_are_compared_as_readers_without_upcasters_see_them() throws Exception {
        String jar = jar();
        CommandRun run = schema("--event", "OrderPlaced", "--compatibility", "--jar", jar);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("OrderPlaced (none) -> OrderPlaced 2: NONE").contains(
                "    Readers of the new one cannot read old data: orderId: no such field, where",
                "OrderPlaced 2 -> OrderPlaced 3: NONE");
        JsonNode compatibility = json(schema("--event", "OrderPlaced", "--compatibility", "--revision", "3", "--output",
                "json", "--jar", jar)).path("compatibility");
        assertThat(compatibility).singleElement().satisfies(step -> {
            assertThat(step.path("level").asText()).isEqualTo("NONE");
            assertThat(step.path("breaks").findValuesAsText("broken")).containsExactly("BACKWARD", "FORWARD");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--event Order              | EV-1203: No current event is called Order.",
            "--event CartViewed         | EV-1203: No current event is called CartViewed.",
            "--event OrderPlaced --revision 7   | EV-1203: OrderPlaced has no revision 7. There are: OrderPlaced (none)",
            "--event OrderPlaced --check .      | EV-9007: . contains nothing for OrderPlaced: there is no file OrderPlaced/RE",
            "--event OrderPlaced --samples nowhere | EV-9007: nowhere contains nothing for OrderPlaced"})
    void what_is_not_there_is_an_error(String options, String message) {
        List<String> all = new ArrayList<>(List.of(options.split(" ")));
        all.addAll(List.of("--yaml", EXAMPLES + "upcasters"));
        CommandRun run = schema(all.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void a_file_that_is_no_json_or_no_schema_is_told() throws Exception {
        assertThat(ofExamples("--check", written("1", "{")).err()).contains("EV-9007: ",
                "1.schema.json cannot be read");
        assertThat(ofExamples("--check", written("1", "{'type': 'text'}")).err())
                .contains("EV-1302: The schema of OrderPlaced 1 is no JSON Schema: /type: there is no type \"text\"");
    }
}

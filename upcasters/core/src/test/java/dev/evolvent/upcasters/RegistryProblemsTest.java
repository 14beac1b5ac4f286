package dev.evolvent.upcasters;

import static dev.evolvent.upcasters.Events.registry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistryProblemsTest {

    record Order(String id, long amount) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lenient(@JsonAlias("id") String orderId) {}

    private static List<String> problems(UpcasterModule module) {
        InvalidRegistryException e = catchThrowableOfType(InvalidRegistryException.class, () -> registry(module));
        return e == null ? List.of() : e.problems().stream().map(InvalidRegistryException.Problem::toString).toList();
    }

    @Test
    void a_field_that_was_renamed_away_cannot_be_removed() {
        assertThat(problems(builder -> builder.event("E")
                .from("1").to("2", json -> json.rename("a", "b"))
                .from("2").to("3", json -> json.remove("a"))
                .current())).singleElement().asString()
                .startsWith("EV-1107: the step E 2 -> E 3: remove a: the field a is gone by then (rename a to b) "
                        + "(RegistryProblemsTest.java:")
                .contains(", RegistryProblemsTest.java:");
    }

    @Test
    void contradictions_are_found_below_what_was_removed_and_after_moves() {
        assertThat(problems(builder -> builder.event("E").from("1").to("2",
                json -> json.remove("a").rename("a.b", "c")).current())).hasSize(1);
        assertThat(problems(builder -> builder.event("E").from("1").to("2",
                json -> json.add("a", 1).add("a", 2)).current())).hasSize(1);
        assertThat(problems(builder -> builder.event("E").from("1").to("2",
                json -> json.add("a", 1).rename("b", "a")).current())).hasSize(1);
        assertThat(problems(builder -> builder.event("E").from("1").to("2",
                json -> json.nest("x", "a", "b").remove("a")).current())).hasSize(1);
        assertThat(problems(builder -> builder.event("E").from("1").to("2",
                json -> json.remove("lines[].a").wrap("lines[].a")).current())).hasSize(1);
        assertThat(problems(builder -> builder.event("E").from("1").to("2",
                json -> json.metadata(meta -> meta.remove("a").remove("a"))).current())).hasSize(1);
    }

    @Test
    void what_only_looks_like_a_contradiction_is_none() {
        assertThat(problems(builder -> builder.event("E").from("1").to("2", json -> json
                .rename("a", "b").add("a", 1).remove("a").add("a", 2)
                .remove("c").transform((payload, envelope) -> payload).remove("c")
                .remove("d").metadata(meta -> meta.remove("d"))
                .nest("x", "e").rename("x", "y").hoist("y", "e").remove("e")
                .split("name", " ", "name", "last").remove("name"))
                .current())).isEmpty();
    }

    @Test
    void the_class_must_be_able_to_read_what_the_steps_leave() {
        assertThat(problems(builder -> builder.event("E").from("1").to("2", json -> json.rename("id", "orderId"))
                .reads(Order.class))).hasSize(2)
                .anySatisfy(problem -> assertThat(problem).startsWith("EV-1108: Order needs the field id"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("EV-1108: Order does not know the field orderId"));
        assertThat(problems(builder -> builder.event("E").from("1").to("2", json -> json.add("currency", "EUR"))
                .reads(Order.class))).singleElement().asString()
                .startsWith("EV-1108: Order does not know the field currency");
        assertThat(problems(builder -> builder.event("E").from("1").to("2",
                json -> json.rename("orderId", "id").add("currency", "EUR")).reads(Lenient.class))).isEmpty();
        assertThat(problems(builder -> builder.event("E").from("1").to("2", json -> json.add("currency", "EUR"))
                .reads(Map.class))).isEmpty();
    }

    @Test
    void a_step_that_nothing_leads_to_is_reported_together_with_the_dead_end_before_it() {
        assertThat(problems(builder -> builder.event("E")
                .from("1").to("2", json -> {})
                .from("02").to("3", json -> {})
                .current())).extracting(problem -> problem.substring(0, 7)).containsExactly("EV-1103", "EV-1106");
    }

    @Test
    void several_old_revisions_may_lead_to_the_same_one() {
        assertThat(problems(builder -> builder.event("E")
                .from("1").to("3", json -> json.rename("a", "c"))
                .from("2").to("3", json -> json.rename("b", "c"))
                .current())).isEmpty();
    }

    @Test
    void a_declaration_that_makes_no_sense_is_reported_with_the_others_and_with_its_place() {
        assertThat(problems(builder -> builder.event("E")
                .from("1").to("2", json -> json.rename("a[]", "b").move("a", "a.b").add("", "x").nest("o")
                        .each("lines", line -> line.transform((payload, envelope) -> payload)))
                .from("2").to("2", json -> {})
                .current())).hasSize(6)
                .allSatisfy(problem -> assertThat(problem).contains("(RegistryProblemsTest.java:"))
                .extracting(problem -> problem.substring(0, 7))
                .containsExactly("EV-1109", "EV-1109", "EV-1109", "EV-1109", "EV-1109", "EV-1105");
    }

    @Test
    void a_long_chain_and_a_wide_registry_are_built() {
        assertThatCode(() -> registry(builder -> {
            for (int event = 0; event < 100; event++) {
                EventDeclaration declaration = builder.event("E" + event);
                for (int revision = 0; revision < 50; revision++) {
                    String from = "f" + revision;
                    String to = "f" + (revision + 1);
                    declaration.from("" + revision).to("" + (revision + 1), json -> json.rename(from, to));
                }
                declaration.current();
            }
        })).doesNotThrowAnyException();
    }

    static class Contradicting {

        @JsonProperty("a")
        int one;

        @JsonProperty("a")
        int other;
    }

    @Test
    void a_class_that_cannot_be_read_at_all_is_reported_with_the_others() {
        assertThat(problems(builder -> {
            builder.event("E").at("1").reads(Contradicting.class);
            builder.event("F").from("1").to("1", json -> json.remove("a")).current();
        })).hasSize(2).anySatisfy(problem -> assertThat(problem).startsWith("EV-1108")
                .contains("Contradicting cannot be made of any payload: ", "RegistryProblemsTest.java:"));
    }

    @Test
    void contradictions_are_reported_although_there_is_a_cycle_elsewhere_or_after_them() {
        assertThat(problems(builder -> {
            builder.event("Round").from("1").to("2", json -> json.remove("a").remove("a"));
            builder.event("Round").from("2").to("3", json -> json.remove("b"));
            builder.event("Round").from("3").to("2", json -> json.remove("c").remove("c"));
            builder.event("E").from("1").to("2", json -> json.remove("a").remove("a")).current();
        })).extracting(problem -> problem.substring(0, 7))
                .containsExactlyInAnyOrder("EV-1102", "EV-1107", "EV-1107", "EV-1107");
    }

    @Test
    void an_event_that_is_current_twice_says_what_reads_it() {
        assertThat(problems(builder -> {
            builder.event("E").at("1").current();
            builder.event("E").at("1").reads(Order.class);
        })).singleElement().asString()
                .contains(
                        "E 1 is declared as current several times, read by no class, and by " + Order.class.getName());
    }
}

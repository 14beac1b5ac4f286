package dev.evolvent.upcasters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void a_change_that_makes_no_sense_is_found_at_its_own_line() {
        List<String> places = problems(registry -> registry.event("Placed")
                .from("1").to("2", json -> json
                        .remove("a")
                        .rename("b", "b"))
                .from("2").split(parts -> parts
                        .into("Placed", "3", json -> json
                                .remove("")))
                .current());

        assertThat(places).hasSize(2).allMatch(place -> place.matches("PlacesTest.java:\\d+"));
        assertThat(line(places.get(0))).isPositive();
        assertThat(line(places.get(1)) - line(places.get(0))).isEqualTo(3);
    }

    @Test
    void a_declaration_in_a_file_is_found_there_and_the_next_one_in_the_code_again() {
        List<String> places = problems(registry -> {
            registry.at("Placed.yaml:7").event("Placed").from("1").to("2", json -> {
                registry.at("Placed.yaml:9");
                json.remove("");
            });
            registry.at("").event("Paid").from("1").to("2", json -> json.remove(""));
        });

        assertThat(places).hasSize(4).contains("Placed.yaml:9", "Placed.yaml:7")
                .filteredOn(place -> place.startsWith("PlacesTest.java:")).hasSize(2);
    }

    private static List<String> problems(UpcasterModule module) {
        return catchThrowableOfType(InvalidRegistryException.class,
                () -> UpcasterRegistry.builder().include(module).build()).problems().stream()
                .flatMap(problem -> problem.places().stream()).toList();
    }

    private static int line(String place) {
        return Integer.parseInt(place.substring(place.indexOf(':') + 1));
    }
}

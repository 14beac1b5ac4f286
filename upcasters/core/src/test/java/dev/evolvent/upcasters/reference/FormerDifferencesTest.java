package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.event.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What random trials have found once, pasted from their output. */
class FormerDifferencesTest {

    @Test
    void all_fields_are_hoisted_although_no_change_names_them() {
        agrees(new Trial("{\"id\":{\"lines\":false}}", List.of(
                List.of(new JsonChange.Hoist(FieldPath.of("id"), List.of())))));
        agrees(new Trial("{\"lines\":1,\"id\":{\"lin\\u0065s\":false}}", List.of(
                List.of(new JsonChange.Hoist(FieldPath.of("id"), List.of())))));
    }

    @Test
    void what_changes_make_deeper_than_a_payload_may_be_is_still_opened() {
        int deep = PayloadLimits.DEFAULT.depth() - 1;
        agrees(new Trial("{\"a\":" + "[".repeat(deep) + "]".repeat(deep) + "}", List.of(
                List.of(new JsonChange.Nest(FieldPath.of("x"), List.of("a")),
                        new JsonChange.Copy(FieldPath.of("x"), FieldPath.of("y")),
                        new JsonChange.Rename(FieldPath.of("y.a"), "b")))));
    }

    @Test
    void a_leap_second_is_not_rounded() {
        agrees(new Trial("{\"a\":\"2016-12-31T23:59:60Z\"}", List.of(
                List.of(new JsonChange.Convert(FieldPath.of("a"), Conversion.INSTANT_TO_EPOCH_SECONDS)))));
    }

    @Test
    void an_object_that_holds_where_a_value_came_from_and_where_it_goes_keeps_its_place() {
        agrees(new Trial("{\"a\":{\"x\":true},\"b\":1}", List.of(
                List.of(new JsonChange.Move(FieldPath.of("a.x"), FieldPath.of("a.y"), true)))));
    }

    @Test
    void a_number_of_a_constant_is_written_as_jackson_writes_it() {
        agrees(new Trial("{}", List.of(List.of(new JsonChange.Add(FieldPath.of("a"), "1e300"),
                new JsonChange.Convert(FieldPath.of("a"), Conversion.NUMBER_TO_STRING)))));
    }

    @Test
    void a_copy_makes_the_objects_on_its_way_again() {
        agrees(new Trial("{\"a\":1,\"b\":2}", List.of(List.of(
                new JsonChange.Copy(FieldPath.of("a"), FieldPath.of("c.d")),
                new JsonChange.Remove(FieldPath.of("c"), Optional.empty()),
                new JsonChange.Copy(FieldPath.of("a"), FieldPath.of("c.d")),
                new JsonChange.Remove(FieldPath.of("c.d"), Optional.empty())))));
    }

    @Test
    void what_all_fields_are_hoisted_from_may_still_be_there() {
        agrees(new Trial("{\"a\":null}", List.of(List.of(new JsonChange.Hoist(FieldPath.of("a"), List.of()),
                new JsonChange.Rename(FieldPath.of("a"), "b")))));
        agrees(new Trial("{\"a\":{\"a\":1}}", List.of(List.of(new JsonChange.Hoist(FieldPath.of("a"), List.of()),
                new JsonChange.Rename(FieldPath.of("a"), "b")))));
    }

    /** No trial, since Jackson does not read such names. */
    @Test
    void half_of_a_surrogate_pair_is_no_question_mark() {
        Engine rename = Engine.of(List.of(List.of(new JsonChange.Rename(FieldPath.of("?"), "b")))).orElseThrow();
        Json halves = Json.of("{\"\\ud800\":1,\"\\udfff\":2}");

        assertThat(rename.upcast(halves)).isEqualTo(halves);
        assertThat(rename.upcast(Json.of("{\"\\u003f\":1}"))).hasToString("{\"b\":1}");
    }

    private static void agrees(Trial trial) {
        assertThat(Comparison.of(trial)).as("what the registry says of %s", trial).isPresent();
        assertThat(Comparison.problem(trial)).as(trial::toString).isEmpty();
    }
}

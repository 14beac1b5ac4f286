package dev.evolvent.upcasters.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Condition;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Revision;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryGraphTest {

    record Order(String orderId, String currency) {}

    private static UpcasterRegistry orders() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.at("Order.yaml:4").event("Order").formerly("Purchase")
                .from("1").to("2", json -> json.rename("order", "orderId").metadata(meta -> meta.remove("x")));
        registry.at("Order.yaml:8").event("Order").from("2").split(parts -> parts
                .into("Order", "3", json -> json.add("currency", "EUR"))
                .into("Paid", "1", Condition.is("state", "paid"), json -> {}));
        registry.at("Order.yaml:12").event("Order").at("3").reads(Order.class);
        registry.at("Paid.yaml:1").event("Paid").at("1").current();
        registry.at("Viewed.yaml:2").event("Viewed").from(Revision.NONE).drop("they are not counted");
        return registry.build();
    }

    @Test
    void text_shows_for_each_event_what_reads_it_and_how_it_is_made() {
        assertThat(RegistryGraph.of(orders()).text()).isEqualTo("""
                Order 3, read by dev.evolvent.upcasters.graph.RegistryGraphTest$Order
                Paid 1, read as a tree
                  Order 1 -> Order 2  (Order.yaml:4)
                    rename order to orderId
                    metadata: remove x
                  Order 2 -> Order 3 + Paid 1  (Order.yaml:8)
                    Order 3, always
                      add currency = "EUR"
                    Paid 1, if state is "paid"
                  Purchase 1 is read as Order 1
                  Purchase 2 is read as Order 2
                  Purchase 3 is read as Order 3

                  Viewed (none) -> (dropped)  (Viewed.yaml:2)
                    they are not counted
                """);
    }

    @Test
    void a_part_is_what_is_connected_with_an_event() {
        RegistryGraph graph = RegistryGraph.of(orders());

        assertThat(graph.around("Viewed").types()).extracting(RegistryGraph.Type::type)
                .containsExactly(new EventType("Viewed", Revision.NONE));
        assertThat(graph.around("Paid").arrows()).hasSize(3);
        assertThat(graph.around("Nothing").types()).isEmpty();
    }

    @Test
    void mermaid_has_a_node_for_each_type_and_an_arrow_for_each_way() {
        assertThat(RegistryGraph.of(orders()).around("Viewed").mermaid()).isEqualTo("""
                flowchart LR
                  t0["Viewed (none)"]
                  t0 -->|"they are not counted"| dropped((dropped))
                  classDef current stroke-width:3px
                """);
        assertThat(RegistryGraph.of(orders()).mermaid()).contains(
                "  t2[\"Order 3<br/>Order\"]:::current\n",
                "  t0 -->|\"rename order to orderId<br/>metadata: remove x\"| t1\n",
                "  t1 -->|\"always<br/>add currency = #34;EUR#34;\"| t2\n",
                "|\"former name\"|");
    }

    @Test
    void nothing_in_a_name_or_a_text_means_anything_to_mermaid() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("end\"]; <b>`x`</b> %%{init}").from("a|b").to("#35;\n--> t9", json -> json
                .add("\u00e9", "\"]\n<script>|")).current();

        String drawing = RegistryGraph.of(registry.build()).mermaid();

        String label = "\"([\\p{L}\\p{N} .,:=+\\-/()$]|#\\d+;|<br/>)*\"";
        assertThat(drawing.lines().skip(1).limit(3)).hasSize(3)
                .allMatch(
                        line -> line.matches("  t\\d(\\[" + label + "\\](:::current)?| -->\\|" + label + "\\| t\\d)"));
        assertThat(drawing).contains("\u00e9", "#35;35#59;", "end#34;#93;#59;");
    }

    @Test
    void json_has_types_and_steps() {
        JsonNode json = RegistryGraph.of(orders()).json();

        assertThat(json.path("types").size()).isEqualTo(8);
        assertThat(json.path("types").path(2)).hasToString("""
                {"event":"Order","revision":"3","current":true,\
                "class":"dev.evolvent.upcasters.graph.RegistryGraphTest$Order"}""");
        assertThat(json.path("types").path(4).path("readAs")).hasToString("{\"event\":\"Order\",\"revision\":\"1\"}");
        assertThat(json.path("steps").path(0)).hasToString("""
                {"from":{"event":"Order","revision":"1"},"to":{"event":"Order","revision":"2"},"place":"Order.yaml:4",\
                "changes":[{"word":"rename","in":"payload","text":"rename order to orderId"},\
                {"word":"remove","in":"metadata","text":"metadata: remove x"}]}""");
        assertThat(json.path("steps").path(3).path("to").isNull()).isTrue();
    }

    @Test
    void an_overview_shows_what_becomes_an_event_and_whether_it_can_go_back() {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("Order").formerly("Purchase")
                .from("old").split(parts -> parts.into("Order", "1", json -> {}))
                .from("1").to("2", json -> json.add("currency", "EUR"))
                .from("2").to("3", json -> json.rename("order", "orderId"))
                .reads(Order.class);
        EventOverview order = EventOverview.of(registry.build()).getFirst();

        assertThat(order.type()).isEqualTo(EventType.of("Order", "3"));
        assertThat(order.readBy()).isEqualTo(Optional.of(Order.class));
        assertThat(order.steps()).isEqualTo(3);
        assertThat(order.stored())
                .extracting(stored -> stored.type() + " " + stored.wayBack().getClass().getSimpleName())
                .containsExactly("Order 1 Lossy", "Order 2 Lossless", "Order 3 Lossless", "Order old None",
                        "Purchase 1 Lossy", "Purchase 2 Lossless", "Purchase 3 Lossless", "Purchase old None");
        assertThat(order.stored().getFirst().hash()).hasSize(64);
        assertThat(order.hash()).hasSize(64).isNotEqualTo(order.stored().getFirst().hash());
    }
}

package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.schema.EventSchemas;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The examples of the page about schemas do what the page says. */
class SchemasExampleTest {

    record OrderPlaced(String id, long amount, String currency) {}

    private static final EventType ONE = EventType.of("OrderPlaced", "1");
    private static final EventType TWO = EventType.of("OrderPlaced", "2");
    private static final UpcasterRegistry REGISTRY = UpcasterRegistry.builder().include(builder -> builder
            .event("OrderPlaced").from("1").to("2", json -> json.add("currency", "EUR")).reads(OrderPlaced.class))
            .build();

    @Test
    void each_revision_has_its_schema_and_they_fit_each_other() {
        Map<EventType, JsonNode> schemas = SchemasExample.derive(REGISTRY);

        assertThat(schemas).containsOnlyKeys(ONE, TWO);
        assertThat(SchemasExample.check(EventSchemas.of(REGISTRY), schemas)).isTrue();
        assertThat(SchemasExample.compare(Objects.requireNonNull(schemas.get(ONE)),
                Objects.requireNonNull(schemas.get(TWO)))).startsWith("NONE ")
                .contains("Readers of the old one cannot read new data: currency: a field that is not known there, "
                        + "where no such field is expected.");
    }

    @Test
    void samples_tell_what_later_revisions_look_like() {
        assertThat(SchemasExample.infer(EventSchemas.of(REGISTRY),
                List.of(Json.of("{\"id\": \"o-1\", \"amount\": 1.5}").tree()))).containsOnlyKeys(TWO);
    }
}

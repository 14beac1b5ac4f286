package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProofIT {

    record Happened(long i, String note) {}

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void every_event_that_cannot_be_read_is_counted_and_the_first_of_each_kind_is_named() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(database, "events").withPosition();
        table.fill(1_000);
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder();
        registry.event("Happened").from("1").to("2", json -> json.add("note", "")).reads(Happened.class);
        assertThat(table.positioned().prove(registry.build()).proved()).isTrue();

        database.execute("""
                UPDATE events SET payload = '{"i": "many"}' WHERE sequence IN (17, 400, 900);
                UPDATE events SET event_type = 'Unheard' WHERE sequence IN (5, 6)""");
        Proof proof = table.positioned().prove(registry.build());

        assertThat(proof.events()).isEqualTo(1_000);
        assertThat(proof.proved()).isFalse();
        assertThat(proof.findings()).extracting(Proof.Finding::code).containsExactly("EV-1203", "EV-1204");
        assertThat(proof.findings()).extracting(Proof.Finding::count).containsExactly(2L, 3L);
        assertThat(proof.findings().get(1).first().position()).isEqualTo(17);
    }
}

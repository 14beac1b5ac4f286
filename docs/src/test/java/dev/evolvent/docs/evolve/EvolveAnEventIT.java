package dev.evolvent.docs.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.inspection.Proof;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guide's proof and its way down. */
class EvolveAnEventIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void fill() throws SQLException {
        database.execute("""
                CREATE TABLE IF NOT EXISTS events (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), aggregate_id text NOT NULL,
                    aggregate_type text NOT NULL DEFAULT 'order', event_type text NOT NULL DEFAULT 'OrderPlaced',
                    event_version text NOT NULL DEFAULT '1', payload jsonb NOT NULL, metadata jsonb,
                    version bigint NOT NULL DEFAULT 1, created_at timestamptz NOT NULL DEFAULT now(),
                    sequence bigserial NOT NULL UNIQUE);
                TRUNCATE events RESTART IDENTITY;
                INSERT INTO events (aggregate_id, payload) VALUES
                    ('o-1', '{"orderId": "o-1", "street": "S", "city": "C", "lines": [], "channel": "web"}'),
                    ('o-2', '{"orderId": "o-2", "street": "S", "city": "C", "lines": [], "channel": "tel"}')""");
    }

    @Test
    void the_proof_finds_what_the_first_draft_has_not_thought_of() {
        Proof proof = Deploy.prove(database.dataSource(), new FirstDraft.OrderUpcasters());

        assertThat(proof.proved()).isFalse();
        assertThat(proof.findings()).singleElement().satisfies(
                finding -> Page.shows(finding.count() + " x " + finding.message()));
    }

    @Test
    void with_what_the_proof_has_found_every_event_is_read() {
        assertThat(Deploy.prove(database.dataSource(), new OrderUpcasters()).proved()).isTrue();
    }
}

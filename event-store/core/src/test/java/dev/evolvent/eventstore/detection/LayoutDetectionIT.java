package dev.evolvent.eventstore.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.eventstore.layout.Source;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LayoutDetectionIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final LayoutDetection detection = new LayoutDetection(database.pool());

    @BeforeEach
    void an_empty_database() throws SQLException {
        database.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    }

    @Test
    void in_an_empty_database_there_is_nothing() {
        assertThat(detection.candidates()).isEmpty();
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> LayoutDetection.theOnlyOne(List.of()))
                .withMessageStartingWith("EV-2108");
    }

    @Test
    void a_table_of_a_known_layout_is_found_under_any_name_and_with_its_position() throws SQLException {
        DocumentStoreTable.create(database, new Table("public", "My \"Events\"")).withPosition().fill(10);
        database.execute(
                "CREATE TABLE users (id uuid PRIMARY KEY, name text NOT NULL, created_at timestamptz, data jsonb)");

        assertThat(detection.candidates()).singleElement().satisfies(found -> {
            assertThat(found.layout()).isEqualTo(
                    StoreLayout.documentStore().toBuilder().table(new Table("public", "My \"Events\""))
                            .position("sequence").build());
            assertThat(found.isSure()).isTrue();
            assertThat(found.because()).contains("versions are unique in their streams",
                    "of 10 events that were tried, 10 hold JSON");
        });
    }

    @Test
    void an_unknown_table_is_guessed_and_the_guess_can_be_used() throws SQLException {
        database.execute(
                """
                        CREATE TABLE journal (ordering bigserial PRIMARY KEY, event_id uuid NOT NULL, persistence_id text NOT NULL,
                            sequence_number bigint NOT NULL, manifest text NOT NULL, event_payload text NOT NULL,
                            time timestamptz NOT NULL, UNIQUE (persistence_id, sequence_number));
                        INSERT INTO journal (event_id, persistence_id, sequence_number, manifest, event_payload, time)
                        SELECT gen_random_uuid(), 'p', i, 'M', '{"i": 1}', now() FROM generate_series(1, 30) AS i""");

        Candidate guess = detection.candidates().getFirst();
        assertThat(guess.layout().name()).isEqualTo("custom");
        assertThat(guess.isSure()).isFalse();
        assertThat(guess.layout().position()).contains("ordering");
        assertThat(EventStore.open(database.pool(), guess.layout()).fence().await()).isEqualTo(30);
    }

    @Test
    void columns_with_unusual_names_are_guessed_by_their_types() throws SQLException {
        database.execute(
                """
                        CREATE TABLE event_log (event_no bigserial PRIMARY KEY, event_uuid uuid NOT NULL, aggregate text NOT NULL,
                            seq int NOT NULL, kind text NOT NULL, schema_ver text, body jsonb NOT NULL, meta jsonb,
                            occurred_at timestamptz NOT NULL);
                        INSERT INTO event_log (event_uuid, aggregate, seq, kind, schema_ver, body, occurred_at)
                        SELECT gen_random_uuid(), 'a', i, 'M', '2', '{"i": 1}', now() FROM generate_series(1, 30) AS i""");

        Candidate guess = detection.candidates().getFirst();

        assertThat(guess.isSure()).isFalse();
        assertThat(guess.because()).contains("the column of the position is guessed by its type: check it",
                "the column of the version is guessed by its type: check it",
                "of 20 events that were tried, 20 hold JSON");
        assertThat(guess.layout().position()).contains("event_no");
        assertThat(guess.layout().column(Attribute.ID)).isEqualTo("event_uuid");
        assertThat(guess.layout().column(Attribute.VERSION)).isEqualTo("seq");
        assertThat(guess.layout().column(Attribute.REVISION)).isEqualTo("schema_ver");
    }

    @Test
    void a_table_that_lacks_something_is_a_near_miss_and_other_tables_are_none() throws SQLException {
        database.execute(
                """
                        CREATE TABLE facts (uuid uuid PRIMARY KEY, stream text NOT NULL, what text NOT NULL, body jsonb NOT NULL,
                            at timestamptz NOT NULL);
                        CREATE TABLE users (id uuid PRIMARY KEY, name text NOT NULL, created_at timestamptz, data jsonb)""");

        assertThat(detection.candidates()).isEmpty();
        assertThat(detection.nearMisses()).singleElement().satisfies(near -> {
            assertThat(near.table().name()).isEqualTo("facts");
            assertThat(near.found()).containsEntry(Attribute.TIME, Source.column("at"));
            assertThat(near.missing()).containsExactlyInAnyOrder(Attribute.VERSION, Attribute.TYPE);
        });
    }

    @Test
    void payloads_that_are_no_json_make_it_unsure() throws SQLException {
        DocumentStoreTable.create(database, "events").withPosition().fill(10);
        database.execute("ALTER TABLE events ALTER payload TYPE text; UPDATE events SET payload = '<xml/>'");

        assertThat(detection.candidates()).singleElement().satisfies(found -> {
            assertThat(found.isSure()).isFalse();
            assertThat(found.because()).contains("of 10 events that were tried, 0 hold JSON");
        });
    }

    @Test
    void a_table_that_is_named_may_be_empty_but_not_full_of_something_else() throws SQLException {
        DocumentStoreTable.create(database, "empty");
        database.execute("ALTER TABLE empty DROP CONSTRAINT empty_aggregate_id_version_key");
        assertThat(detection.candidates().getFirst().isSure()).isFalse();
        assertThat(detection.of(new Table("public", "empty")).name()).isEqualTo("document-store");

        DocumentStoreTable.create(database, "xml").fill(10);
        database.execute("ALTER TABLE xml ALTER payload TYPE text; UPDATE xml SET payload = '<xml/>'");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> detection.of(new Table("public", "xml")))
                .withMessageStartingWith("EV-2108");
    }

    @Test
    void of_two_tables_somebody_has_to_choose() throws SQLException {
        DocumentStoreTable.create(database, "events").fill(10);
        DocumentStoreTable.create(database, "archive").fill(10);

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> LayoutDetection.theOnlyOne(detection.candidates()))
                .withMessageContaining("more than one table").withMessageContaining("public.archive");
        assertThat(LayoutDetection.theOnlyOne(detection.candidates(new Table("public", "archive"))).table().name())
                .isEqualTo("archive");
    }
}

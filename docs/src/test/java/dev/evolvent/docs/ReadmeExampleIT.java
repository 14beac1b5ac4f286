package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.docs.ReadmeExample.DocumentUploaded;
import dev.evolvent.eventstore.testkit.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadmeExampleIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void reads_events_of_all_three_revisions_as_the_class_of_today() throws SQLException {
        database.execute("""
                CREATE TABLE events (
                    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), aggregate_id uuid NOT NULL DEFAULT gen_random_uuid(),
                    aggregate_type text NOT NULL DEFAULT 'document', event_type text NOT NULL, event_version text,
                    payload jsonb NOT NULL, metadata jsonb, version bigint NOT NULL DEFAULT 1,
                    created_at timestamptz NOT NULL DEFAULT now(), sequence bigserial NOT NULL UNIQUE);
                INSERT INTO events (event_type, event_version, payload) VALUES
                    ('FileUploaded', NULL, '{"name": "a"}'),
                    ('DocumentUploaded', '2', '{"title": "b"}'),
                    ('DocumentUploaded', '3', '{"title": "c", "language": "fr"}')""");

        assertThat(ReadmeExample.readAll(database.dataSource())).containsExactly(new DocumentUploaded("a", "und"),
                new DocumentUploaded("b", "und"), new DocumentUploaded("c", "fr"));
    }
}

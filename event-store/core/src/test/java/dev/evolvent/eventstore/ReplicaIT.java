package dev.evolvent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.WritableLayout;
import dev.evolvent.eventstore.scratch.ScratchServer;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ReplicaIT {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static ScratchServer primary = ScratchServer.start();
    private static ScratchServer standby = primary;

    @BeforeAll
    static void a_primary_and_a_replica_of_it() throws Exception {
        execute(primary, """
                CREATE TABLE events (id uuid PRIMARY KEY, aggregate_id text, aggregate_type text, event_type text,
                    event_version text, payload jsonb, metadata jsonb, version bigint, created_at timestamptz,
                    sequence bigserial NOT NULL UNIQUE, UNIQUE (aggregate_id, version))""");
        standby = StandbyServer.of(primary);
    }

    @AfterAll
    static void nobody_is_left() {
        standby.close();
        primary.close();
    }

    @Test
    void what_was_committed_on_the_primary_is_read_from_the_replica_at_once() {
        WritableEventStore store = WritableEventStore.open(dataSource(primary),
                WritableLayout.documentStore().toBuilder().position("sequence").build());
        EventStore replicated = store.readingFrom(dataSource(standby), LONG);
        for (int i = 0; i < 50; i++) {
            long before = replicated.fence().await();
            append(store);
            assertThat(count(replicated, before)).isEqualTo(1);
        }
    }

    @Test
    void a_replica_that_lags_is_waited_for_and_told_in_the_end() throws Exception {
        WritableEventStore store = WritableEventStore.open(dataSource(primary),
                WritableLayout.documentStore().toBuilder().position("sequence").build());
        execute(standby, "SELECT pg_wal_replay_pause()");
        append(store);
        long before = store.fence().await() - 1;

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> count(store.readingFrom(dataSource(standby), Duration.ofMillis(200)), before))
                .withMessageStartingWith("EV-2006");
        CompletableFuture<Long> patient = CompletableFuture
                .supplyAsync(() -> count(store.readingFrom(dataSource(standby), LONG), before));
        execute(standby, "SELECT pg_wal_replay_resume()");
        assertThat(patient.get(30, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void a_primary_is_not_taken_for_a_replica() {
        EventStore store = EventStore.open(dataSource(primary),
                WritableLayout.documentStore().toBuilder().position("sequence").build().layout());

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> count(store.readingFrom(dataSource(primary), LONG), 0))
                .withMessageStartingWith("EV-2007");
    }

    private static long count(EventStore store, long after) {
        try (Stream<RecordedEvent> events = store.readAll(after)) {
            return events.count();
        }
    }

    private static void append(WritableEventStore store) {
        store.append(new StreamId("a", UUID.randomUUID().toString()), ExpectedVersion.noStream(),
                List.of(NewEvent.of(EventType.of("Happened", "1"), "{}")));
    }

    private static void execute(ScratchServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DataSource dataSource(ScratchServer server) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server.jdbcUrl());
        return dataSource;
    }
}

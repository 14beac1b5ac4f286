package dev.evolvent.projections.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.evolvent.eventstore.ExpectedVersion;
import dev.evolvent.eventstore.NewEvent;
import dev.evolvent.eventstore.WritableEventStore;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.StreamId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests a projection: given some events, expect some rows, on a real PostgreSQL.
 *
 * {@snippet :
 * @RegisterExtension
 * static final ProjectionTest test = ProjectionTest.of(ORDERS, REGISTRY);
 *
 * @Test
 * void a_cancelled_order_is_gone() {
 *     test.given("order", "o-1", new OrderPlaced("Ada"), new OrderCancelled());
 *     test.given("order", "o-2", new OrderPlaced("Grace"));
 *     test.expect(new OrderRow("o-2", "Grace"));
 * }
 * }
 *
 * <ul>
 * <li>Each test starts without events and tables.
 * <li>The rows are built in both ways: all at once, as a rebuild does, and one event at a time, as a runner does. Both
 * must give the expected result.
 * </ul>
 */
public final class ProjectionTest implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final ObjectMapper PAYLOADS = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final TestDatabase database = TestDatabase.create();
    private final Projection projection;
    private final UpcasterRegistry registry;

    private ProjectionTest(Projection projection, UpcasterRegistry registry) {
        this.projection = projection;
        this.registry = registry;
    }

    public static ProjectionTest of(Projection projection, UpcasterRegistry registry) {
        return new ProjectionTest(projection, registry);
    }

    /** Appends events in their current form to a stream. */
    public ProjectionTest given(String category, String stream, Object... events) {
        append(category, stream, Arrays.stream(events).map(this::stored).toList());
        return this;
    }

    /** Appends an event to a stream in an older stored form. */
    public ProjectionTest given(String category, String stream, EventType type, String payload) {
        append(category, stream, List.of(NewEvent.of(type, payload)));
        return this;
    }

    private void append(String category, String stream, List<NewEvent> events) {
        store().append(new StreamId(category, stream), ExpectedVersion.any(), events);
    }

    private WritableEventStore store() {
        return WritableEventStore.create(database.dataSource());
    }

    private NewEvent stored(Object event) {
        EventType type = registry.types().stream()
                .filter(each -> registry.classOf(each).filter(event.getClass()::equals).isPresent()).findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no event type of the registry reads " + event.getClass()));
        try {
            return NewEvent.of(type, PAYLOADS.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event + " cannot be written as JSON", e);
        }
    }

    /** Expects exactly these rows in the table of a keyed fold, in any order. */
    public void expect(Record... rows) {
        if (!(projection instanceof KeyedFold<?> fold)) {
            throw new IllegalArgumentException("a projection kept by SQL has no class for its rows: use expectRows");
        }
        Projections projections = build();
        List<?> atOnce = projections.rows(fold);
        projections.rebuildInPlace(projection, RebuildListener.NONE);
        requireSame("all at once", List.of(rows), atOnce);
        requireSame("event by event", List.of(rows), projections.rows(fold));
    }

    /**
     * Expects the result of a query, with the projection's schema as the current one: each row as a list of its values.
     */
    public void expectRows(String sql, List<?>... rows) throws SQLException {
        Projections projections = build();
        List<List<@Nullable Object>> atOnce = database.query(sql);
        projections.rebuildInPlace(projection, RebuildListener.NONE);
        requireSame(sql, List.of(rows), atOnce);
        requireSame(sql, List.of(rows), database.query(sql));
    }

    private Projections build() {
        Projections projections = new Projections(database.dataSource(), store(), registry);
        projections.rebuild(projection, RebuildOptions.builder().differences(RebuildOptions.Differences.ACCEPT).build(),
                RebuildListener.NONE);
        return projections;
    }

    private static void requireSame(String how, List<?> expected, List<?> actual) {
        List<Object> missing = new ArrayList<>(expected);
        List<Object> unexpected = new ArrayList<>(actual);
        actual.forEach(missing::remove);
        expected.forEach(unexpected::remove);
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            throw new AssertionError("The rows (" + how + ") are not as expected." + lines("missing", missing)
                    + lines("not expected", unexpected));
        }
    }

    private static String lines(String what, List<Object> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append("\n  ").append(what).append(": ").append(Objects.toString(row)));
        return lines.toString();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        database.beforeAll(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        database.execute("""
                DO $$ DECLARE s text; BEGIN
                    FOR s IN SELECT nspname FROM pg_namespace WHERE nspname ~ '^evolvent' LOOP
                        EXECUTE format('DROP SCHEMA %I CASCADE', s);
                    END LOOP;
                END $$""");
        for (String table : projection.tables()) {
            database.execute("DO $$ BEGIN EXECUTE format('DROP TABLE IF EXISTS %I.%I CASCADE', "
                    + literal(projection.schema()) + ", " + literal(table) + "); END $$");
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        database.afterAll(context);
    }
}

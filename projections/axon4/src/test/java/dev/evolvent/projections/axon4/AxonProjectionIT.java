package dev.evolvent.projections.axon4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.evolvent.EvolventException;
import dev.evolvent.projections.Comparison;
import dev.evolvent.projections.JdbcProjection;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import dev.evolvent.projections.run.Projections;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxonProjectionIT extends AxonReadModel {

    private static String token(int segment) throws SQLException {
        return (String) Objects
                .requireNonNull(database.value("SELECT tokentype || ' ' || convert_from(token, 'UTF8') FROM tokenentry"
                        + " WHERE processorname = ? AND segment = ?", Application.PROCESSOR, segment));
    }

    /** A stopped application that has processed everything. */
    private static Application idle(int segments, Application.Tokens form, int number) throws Exception {
        Application application = new Application(database, segments, form);
        application.append(number);
        application.start();
        long end = end();
        await().atMost(PATIENCE).until(() -> application.isCaughtUp(end));
        await().atMost(PATIENCE).until(() -> positions().equals(List.of(end)));
        application.stop();
        requireExact();
        return application;
    }

    @ParameterizedTest
    @CsvSource({"1, JACKSON", "4, XSTREAM", "4, JPA"})
    void a_planted_difference_is_found_and_tokens_are_set_to_where_the_new_tables_are(int segments,
            Application.Tokens form) throws Exception {
        try (Application application = idle(segments, form, 30)) {
            assertThat(application.component.mailed).hasSize(30);
            Projections projections = Application.projections(database.pool());
            projections.adopt(orders, AxonTokens.of(database.pool(), Application.PROCESSOR));
            assertThat(projections.verify(orders, RebuildListener.NONE).equal()).isTrue();
            database.execute("UPDATE orders SET lines = 4 WHERE order_id = 'o-7';"
                    + "INSERT INTO order_lines VALUES ('no event', 'o-1')");

            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE))
                    .withMessageContaining("EV-4003").withMessageContaining("1 missing, 0 extra, 1 changed")
                    .withMessageContaining("orders.lines in 1").withMessageNotContaining("no single position");
            String before = token(0);
            projections.rebuild(orders, Application.ACCEPTING, RebuildListener.NONE);

            requireExact();
            for (int segment = 0; segment < segments; segment++) {
                assertThat(token(segment)).isEqualTo(form != Application.Tokens.XSTREAM
                        ? "org.axonframework.eventhandling.GapAwareTrackingToken {\"index\":" + end() + ",\"gaps\":[]}"
                        : """
                                org.axonframework.eventhandling.GapAwareTrackingToken \
                                <org.axonframework.eventhandling.GapAwareTrackingToken>
                                  <index>%s</index>
                                  <gaps/>
                                </org.axonframework.eventhandling.GapAwareTrackingToken>""".replace("%s",
                                String.valueOf(end())));
            }
            projections.rollback(orders);
            assertThat(token(0)).as("exactly as it was").isEqualTo(before);
            assertThat(database.value("SELECT lines FROM orders WHERE order_id = 'o-7'")).isEqualTo(4);
        }
    }

    @Test
    void segments_at_different_positions_are_told_and_a_swap_is_exact_all_the_same() throws Exception {
        try (Application application = idle(4, Application.Tokens.JACKSON, 30)) {
            Projections projections = Application.projections(database.pool());
            projections.adopt(orders, AxonTokens.of(database.pool(), Application.PROCESSOR));
            long first = end();
            application.append(10);
            // Only one segment continues, so the tables are at no single position.
            database.execute("UPDATE tokenentry SET owner = 'another node', timestamp = '2999-01-01T00:00:00Z'"
                    + " WHERE segment > 0");
            application.start();
            long end = end();
            await().atMost(PATIENCE).until(() -> positions().equals(List.of(first, end)));
            application.stop();

            Comparison comparison = projections.verify(orders, RebuildListener.NONE);
            assertThat(comparison.notes()).singleElement().asString().contains("at no single position",
                    end + ", " + first + ", " + first + ", " + first, "pause the program that fills them");
            assertThat(comparison.equal()).as("differences are not hidden").isFalse();
            projections.rebuild(orders, Application.ACCEPTING, RebuildListener.NONE);
            assertThat(positions()).containsExactly(first);
            assertThat(database.value("SELECT count(*) FROM orders")).isEqualTo(30L);

            projections.rollback(orders);
            assertThat(positions()).containsExactly(first, end);
            application.start();
            await().atMost(PATIENCE).until(() -> application.isCaughtUp(end));
            requireExact();
        }
    }

    @Test
    void events_in_the_gaps_of_a_token_are_told() throws Exception {
        try (Application application = idle(1, Application.Tokens.JACKSON, 5)) {
            assertThat(application.component.mailed).hasSize(5);
            Projections projections = Application.projections(database.pool());
            projections.adopt(orders, AxonTokens.of(database.pool(), Application.PROCESSOR));
            long end = end();
            long event = number("SELECT globalindex FROM domainevententry WHERE globalindex > 3 LIMIT 1");
            database.execute("UPDATE tokenentry SET token = convert_to(?, 'UTF8')",
                    "{\"index\":" + end + ",\"gaps\":[" + event + ", -7]}");
            assertThat(projections.verify(orders, RebuildListener.NONE).notes()).singleElement().asString()
                    .contains("events at [" + event + "] are yet to be applied");
            projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE);
            assertThat(token(0)).endsWith("{\"index\":" + end + ",\"gaps\":[]}");
        }
    }

    @Test
    void a_replay_is_a_replay_to_the_component_and_what_comes_afterwards_is_not() throws Exception {
        try (Application application = new Application(database, 1, Application.Tokens.JACKSON)) {
            database.execute("DROP TABLE orders, order_lines");
            application.append(3);
            AtomicReference<@Nullable OrderProjector> made = new AtomicReference<>();
            JdbcProjection projection = AxonProjection.of("orders", dataSource -> {
                OrderProjector component = new OrderProjector(dataSource::getConnection);
                made.set(component);
                return component;
            }).tables(OrderProjector.DDL, "orders", "order_lines");
            OrderProjector component = Objects.requireNonNull(made.get());
            assertThat(Projections.wanted(projection, Application.REGISTRY)).hasSize(3);
            Projections projections = Application.projections(database.pool());

            projections.rebuild(projection, RebuildOptions.defaults(), RebuildListener.NONE);
            assertThat(component.mailed).isEmpty();
            assertThat(component.statuses).containsOnly(ReplayStatus.REPLAY).hasSize(3);
            application.append(2);
            projections.advance(projection);

            assertThat(component.mailed).containsExactly("o-4@example.org", "o-5@example.org");
            assertThat(component.statuses.subList(3, 5)).containsOnly(ReplayStatus.REGULAR);
            assertThat(component.tokens.getLast()).isInstanceOf(GapAwareTrackingToken.class);
            requireExact();
        }
    }

    @Test
    void an_event_that_fails_is_parked_with_the_later_ones_of_its_aggregate_and_retried() throws Exception {
        try (Application application = new Application(database, 1, Application.Tokens.JACKSON)) {
            database.execute("DROP TABLE orders, order_lines");
            application.append(3);
            application.append("o-2", 5, new OrderProjector.LineAdded("bad", -1),
                    new OrderProjector.LineAdded("cup", 5));
            application.append("o-3", 5, new OrderProjector.LineAdded("swallowed", 5));
            Projections projections = Application.projections(database.pool());
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE))
                    .withMessageContaining("EV-4004").withMessageContaining("negative")
                    .withMessageContaining("stream Order/o-2, version 5");

            RebuildReport report = projections.rebuild(orders, RebuildOptions.builder().quarantine(true).build(),
                    RebuildListener.NONE);
            assertThat(report.quarantined()).isEqualTo(2);
            assertThat(database.value("SELECT lines FROM orders WHERE order_id = 'o-2'")).isEqualTo(3);
            assertThat(database.value("SELECT lines FROM orders WHERE order_id = 'o-3'")).isEqualTo(4);

            JdbcProjection mended = AxonProjection
                    .of("orders", dataSource -> new OrderProjector(dataSource::getConnection) {
                        @Override
                        boolean isRefused(LineAdded event) {
                            return false;
                        }
                    }).tables(OrderProjector.DDL, "orders", "order_lines");
            assertThat(projections.retry(orders, "o-2")).isZero();
            assertThat(projections.retry(mended, "o-2")).isEqualTo(2);
            requireExact();
        }
    }

    @Test
    void tokens_that_tell_no_position_are_refused() throws Exception {
        try (Application application = idle(2, Application.Tokens.JACKSON, 3)) {
            Projections projections = Application.projections(database.pool());
            assertThat(application.component.mailed).hasSize(3);
            refused(projections, Application.PROCESSOR, "public.orders", "EV-4044", "it has no column token");
            refused(projections, Application.PROCESSOR, "nowhere", "EV-4044", "there is no such table");
            refused(projections, "another", AxonTokens.TABLE, "EV-4040", "processor another has no token");
            projections.adopt(orders, AxonTokens.of(database.pool(), Application.PROCESSOR));
            database.execute("UPDATE tokenentry SET owner = NULL");
            application.reset();
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> projections.rebuild(orders, RebuildOptions.defaults(), RebuildListener.NONE))
                    .withMessageContaining("EV-4040").withMessageContaining("ReplayToken");
            assertThat(projections.status(orders, false).live()).isPresent();
            refused(projections, Application.PROCESSOR, AxonTokens.TABLE, "EV-4040",
                    "in segment 1 a token of type org.axonframework.eventhandling.ReplayToken");
            database.execute(
                    "UPDATE tokenentry SET tokentype = 'org.axonframework.eventhandling.GapAwareTrackingToken',"
                            + " token = '\\xaced0005' WHERE segment = 1");
            refused(projections, Application.PROCESSOR, AxonTokens.TABLE, "EV-4040", "in segment 1");
            database.execute("ALTER TABLE tokenentry ALTER token TYPE oid USING 0");
            refused(projections, Application.PROCESSOR, AxonTokens.TABLE, "EV-4044", "its tokens are of type oid");
        }
    }

    private void refused(Projections projections, String processor, String table, String... messages) {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> projections.adopt(orders,
                        AxonTokens.of(database.pool(), processor, table)))
                .satisfies(problem -> assertThat(problem.getMessage()).contains(messages));
    }
}

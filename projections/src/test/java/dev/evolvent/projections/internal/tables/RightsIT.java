package dev.evolvent.projections.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.SqlFunction;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RightsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static <T> T asBuilder(SqlFunction<Session, T> work) {
        return Orders.transaction(database, session -> {
            session.execute("SET LOCAL ROLE evolvent_builder");
            return work.apply(session);
        });
    }

    @Test
    void whoever_is_a_member_of_the_owners_can_do_it_and_the_owners_stay() throws SQLException {
        Orders.drop(database);
        database.execute(
                """
                        DO $$ BEGIN
                            IF to_regrole('evolvent_builder') IS NULL THEN CREATE ROLE evolvent_builder; END IF;
                            IF to_regrole('evolvent_owner') IS NULL THEN CREATE ROLE evolvent_owner; END IF;
                            IF to_regrole('evolvent_other') IS NULL THEN CREATE ROLE evolvent_other; END IF;
                            GRANT evolvent_owner, evolvent_other TO evolvent_builder;
                            EXECUTE format('GRANT CREATE ON DATABASE %I TO evolvent_builder', current_database());
                            GRANT USAGE ON SCHEMA public TO evolvent_owner, evolvent_other;
                            GRANT CREATE ON SCHEMA public TO evolvent_builder, evolvent_owner;
                        END $$;
                        CREATE TABLE customers (id int PRIMARY KEY);
                        GRANT SELECT, REFERENCES ON customers TO evolvent_builder, evolvent_owner;
                        CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer int REFERENCES customers, n serial);
                        CREATE TABLE shipments ("order" int REFERENCES orders);
                        CREATE VIEW v AS SELECT * FROM orders;
                        CREATE MATERIALIZED VIEW m AS SELECT customer FROM orders;
                        GRANT SELECT ON orders TO evolvent_other;
                        CREATE PUBLICATION p FOR TABLE orders;
                        CREATE STATISTICS s ON id, n FROM orders;
                        INSERT INTO customers VALUES (1); INSERT INTO orders (customer) VALUES (1); INSERT INTO shipments VALUES (1);
                        ALTER STATISTICS s OWNER TO evolvent_owner;
                        ALTER TABLE orders OWNER TO evolvent_owner; ALTER TABLE shipments OWNER TO evolvent_other;
                        ALTER VIEW v OWNER TO evolvent_other; ALTER MATERIALIZED VIEW m OWNER TO evolvent_other;
                        ALTER PUBLICATION p OWNER TO evolvent_builder; REFRESH MATERIALIZED VIEW m""");
        ReadModelTables tables = ReadModelTables.of("public", List.of("orders"));
        SchemaSnapshot before = Orders.snapshot(database);

        assertThat(RightsIT.<List<String>>asBuilder(tables::obstacles)).isEmpty();
        List<String> build = asBuilder(
                session -> tables.createShadowTables(session, "shadows", Optional.empty(), false));
        asBuilder(session -> session.update("INSERT INTO shadows.orders (customer) VALUES (1), (1)"));
        build.forEach(RightsIT::run);
        for (int turn = 0; turn < 3; turn++) {
            String from = turn % 2 == 0 ? "shadows" : "kept";
            String aside = turn % 2 == 0 ? "kept" : "shadows";
            SwapResult done = asBuilder(session -> tables.exchange(session, from, aside, Duration.ofSeconds(20)));
            done.remaining().forEach(RightsIT::run);

            assertThat(Orders.differences(before, Orders.snapshot(database, "shadows", "kept"))).isEmpty();
            database.execute(
                    "REFRESH MATERIALIZED VIEW m; INSERT INTO shipments VALUES (1); DELETE FROM customers WHERE id = 7");
        }
    }

    private static void run(String statement) {
        asBuilder(session -> {
            session.execute(statement);
            return true;
        });
    }
}

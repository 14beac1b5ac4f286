package dev.evolvent.projections.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.schema.SchemaDifference;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredShadowTablesIT {

    private static final ReadModelTables TABLES = ReadModelTables.of("public", List.of("orders", "lines"));

    private static final String DECLARED = """
            CREATE TABLE orders (id int PRIMARY KEY, number serial, customer int REFERENCES customers, note text,
                secret text, CHECK (id > 0));
            CREATE INDEX by_note ON orders (note);
            CREATE TABLE lines ("order" int REFERENCES orders, line int, PRIMARY KEY ("order", line));
            COMMENT ON TABLE lines IS 'as declared';
            """;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void a_read_model_on_which_others_stand() throws SQLException {
        Orders.drop(database);
        database.execute("CREATE TABLE customers (id int PRIMARY KEY); INSERT INTO customers VALUES (1), (2);"
                + DECLARED
                + """
                        CREATE TABLE shipments ("order" int CONSTRAINT ships REFERENCES orders);
                        CREATE VIEW notes AS SELECT id, note FROM orders;
                        CREATE MATERIALIZED VIEW per_customer AS SELECT customer, count(*) FROM orders GROUP BY customer;
                        CREATE UNIQUE INDEX of_operators ON orders (customer, number);
                        COMMENT ON INDEX of_operators IS 'theirs';
                        COMMENT ON COLUMN orders.secret IS 'goes with its column';
                        GRANT SELECT (id, secret) ON orders TO pg_monitor;
                        GRANT SELECT ON lines TO pg_monitor;
                        CREATE STATISTICS s ON customer, note FROM orders;
                        CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                        CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION f();
                        CREATE POLICY p ON orders USING (note <> 'secret');
                        INSERT INTO orders (id, customer, note) VALUES (1, 1, 'live'), (2, 2, 'live');
                        INSERT INTO shipments VALUES (1); REFRESH MATERIALIZED VIEW per_customer""");
    }

    private static List<String> shadows(String ddl, boolean keepKeys) {
        return Orders.transaction(database,
                session -> TABLES.createShadowTables(session, "shadows", Optional.of(ddl), keepKeys));
    }

    private static void load() throws SQLException {
        database.execute(
                "INSERT INTO shadows.orders (id, customer, note) VALUES (1, 1, 'new'), (2, 1, 'new'), (3, 2, 'new')");
        database.execute("INSERT INTO shadows.lines VALUES (1, 1), (2, 1)");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_same_declaration_comes_to_the_same_tables(boolean keepKeys) throws SQLException {
        SchemaSnapshot before = Orders.snapshot(database);

        List<String> build = shadows(DECLARED, keepKeys);
        assertThat(Orders.number(database, "SELECT count(*) FROM pg_index WHERE indrelid = 'shadows.orders'::regclass"))
                .isEqualTo(keepKeys ? 2 : 0);
        load();
        Orders.build(database, build);
        Orders.exchange(database, TABLES, "shadows", "kept");

        assertThat(Orders.differences(before, Orders.snapshot(database, "kept", "shadows"))).isEmpty();
        assertThat(database.value("SELECT count(*) FROM notes WHERE note = 'new'")).isEqualTo(3L);
        assertThat(database.value("SELECT sum(count) FROM per_customer")).hasToString("3");
        assertThat(Orders.number(database, "INSERT INTO orders (id) VALUES (9) RETURNING number")).isGreaterThan(2);
        Orders.exchange(database, TABLES, "kept", "shadows");
        assertThat(Orders.differences(before, Orders.snapshot(database, "kept", "shadows"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void columns_are_added_removed_and_of_another_type_and_what_fits_is_carried_over(boolean keepKeys)
            throws SQLException {

        List<String> build = shadows(
                """
                        CREATE TABLE orders (id bigint PRIMARY KEY, number bigserial, customer bigint REFERENCES customers, note text,
                            added timestamptz DEFAULT now(), referrer int REFERENCES customers);
                        CREATE INDEX by_added ON orders (added);
                        CREATE TABLE lines ("order" bigint REFERENCES orders, line int, PRIMARY KEY ("order", line));
                        """,
                keepKeys, true);
        SchemaSnapshot before = Orders.snapshot(database, "shadows");
        load();
        Orders.build(database, build);
        SwapResult there = Orders.transaction(database,
                session -> TABLES.exchange(session, "shadows", "kept", Duration.ofSeconds(20)));
        Orders.build(database, there.remaining());
        assertThat(there.lost()).containsExactly("constraint orders_id_check of orders");

        assertThat(
                Orders.differences(before, Orders.snapshot(database, "kept", "shadows")).stream().map(Object::toString))
                .filteredOn(text -> !text.startsWith("view public.notes")).containsExactlyInAnyOrder(
                        "column public.lines.\"order\": integer expected, bigint found",
                        "column public.orders.added was not expected",
                        "column public.orders.customer: integer expected, bigint found",
                        "column public.orders.id: integer expected, bigint found",
                        "column public.orders.number: integer expected, bigint found",
                        "column public.orders.referrer was not expected",
                        "column public.orders.secret is missing",
                        "constraint public.orders.orders_id_check is missing",
                        "index public.by_added was not expected",
                        "foreign key public.orders.orders_referrer_fkey was not expected");
        assertThat(database.value("SELECT obj_description('of_operators'::regclass)")).isEqualTo("theirs");
        assertThat(database.value("SELECT has_column_privilege('pg_monitor', 'orders', 'id', 'SELECT')"))
                .isEqualTo(true);
        assertThat(database.value(
                "SELECT format_type(seqtypid, NULL) FROM pg_sequence WHERE seqrelid = 'orders_number_seq'::regclass"))
                .isEqualTo("bigint");
        assertThat(Orders.number(database, "INSERT INTO orders (id) VALUES (9) RETURNING number")).isGreaterThan(2);

        // The rollback reports attachments of a missing column, and a view that would have other columns.
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> Orders.exchange(database, TABLES, "kept", "shadows"))
                .withMessageStartingWith("EV-4025").withMessageContaining("notes");
        database.execute("DROP VIEW notes");
        SwapResult back = Orders.transaction(database,
                session -> TABLES.exchange(session, "kept", "shadows", Duration.ofSeconds(20)));
        Orders.build(database, back.remaining());
        assertThat(back.lost()).containsExactlyInAnyOrder("index by_added of orders",
                "foreign key orders_referrer_fkey of table orders");
        assertThat(database.value("SELECT count(*) FROM orders WHERE note = 'live'")).isEqualTo(2L);
    }

    private static List<String> shadows(String ddl, boolean keepKeys, boolean viewsFit) throws SQLException {
        if (viewsFit) {
            database.execute("DROP VIEW notes; DROP MATERIALIZED VIEW per_customer;"
                    + " CREATE VIEW notes AS SELECT id::bigint, note FROM orders");
        }
        return shadows(ddl, keepKeys);
    }

    @Test
    void what_does_not_fit_is_told_at_once() throws SQLException {
        database.execute("CREATE INDEX on_secret ON orders (secret); CREATE VIEW secrets AS SELECT secret FROM orders;"
                + " CREATE MATERIALIZED VIEW m AS SELECT secret FROM orders; CREATE POLICY q ON orders USING (secret = 'a');"
                + " CREATE TRIGGER u AFTER UPDATE OF secret ON orders EXECUTE FUNCTION f();"
                + " CREATE STATISTICS z ON secret, note FROM orders; CREATE VIEW typed AS SELECT customer FROM orders");

        boolean columns = Orders.number(database, "SELECT current_setting('server_version_num')::int / 10000") >= 15;
        database.execute("CREATE PUBLICATION of_some FOR TABLE orders" + (columns ? " (id, secret)" : ""));

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> shadows("""
                CREATE TABLE orders (id int, number int, customer numeric, note text);
                CREATE TABLE lines ("order" int, line int);
                """, false))
                .withMessageStartingWith("EV-4020")
                .withMessageContaining("index on_secret: column \"secret\" does not exist")
                .withMessageContaining("view public.secrets: ").withMessageContaining("materialized view public.m: ")
                .withMessageContaining("policy q of orders: ").withMessageContaining("trigger u of orders: ")
                .withMessageContaining("statistics z: ")
                .withMessageContaining(columns ? "publication of_some of table orders: " : "EV-4020")
                .withMessageContaining(
                        "view public.typed would have other columns: customer numeric instead of customer integer")
                .withMessageContaining("foreign key ships of table public.shipments: there is no unique constraint");
        assertThat(database.value("SELECT to_regnamespace('shadows')::text")).isNull();
    }

    @Test
    void without_live_tables_there_is_only_the_declaration() throws SQLException {
        database.execute("DROP TABLE orders, lines CASCADE");

        List<String> build = shadows(DECLARED, false);
        load();
        Orders.build(database, build);
        Orders.exchange(database, TABLES, "shadows", "kept");

        assertThat(database.value("SELECT count(*) FROM orders")).isEqualTo(3L);
        assertThat(database.value("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                + " AND relname IN ('by_note', 'lines_pkey', 'orders_pkey')")).isEqualTo(3L);
        assertThat(database.value("SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated"))
                .isEqualTo(2L);
    }

    @Test
    void a_table_that_is_new_comes_with_its_declaration_and_goes_aside_on_the_way_back() throws SQLException {
        ReadModelTables more = ReadModelTables.of("public", List.of("orders", "lines", "extra"));
        List<String> build = Orders.transaction(database, session -> more.createShadowTables(session, "shadows",
                Optional.of(DECLARED + "CREATE TABLE extra (id int PRIMARY KEY)"), false));
        load();
        Orders.build(database, build);
        Orders.exchange(database, more, "shadows", "kept");
        assertThat(database.value("SELECT count(*) FROM extra")).isEqualTo(0L);

        Orders.exchange(database, more, "kept", "shadows");
        assertThat(database.value("SELECT to_regclass('extra')::text")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE orders (id int)", "CREATE TABEL orders (id int)",
            "CREATE TABLE orders (id int); CREATE TABLE lines (id int); CREATE TYPE y AS ENUM ('a')",
            "CREATE TABLE orders (id int); CREATE TABLE lines (id int); CREATE TABLE more (id int)",
            "CREATE TABLE public.more (id int); CREATE TABLE lines (id int)"})
    void statements_that_do_not_make_the_tables_are_refused(String ddl) throws SQLException {
        List<SchemaDifference> none = List.of();
        SchemaSnapshot before = Orders.snapshot(database);

        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> shadows(ddl, false))
                .withMessageStartingWith("EV-4021");
        assertThat(Orders.differences(before, Orders.snapshot(database))).isEqualTo(none);
    }

    @Test
    void without_a_declaration_the_tables_must_be_there() {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> Orders.transaction(database,
                session -> ReadModelTables.of("public", List.of("nothing")).createShadowTables(session, "shadows",
                        Optional.empty(), false)))
                .withMessageStartingWith("EV-4021").withMessageContaining("nothing");
    }
}

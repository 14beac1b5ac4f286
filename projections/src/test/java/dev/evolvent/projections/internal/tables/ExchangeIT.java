package dev.evolvent.projections.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeIT {

    private static final String ONE = "Generation \"1\"";
    private static final String TWO = "generation's 2";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void a_read_model_with_everything() throws SQLException {
        Orders.create(database);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everything_is_as_it_was_after_an_exchange_and_back_and_forth_again(boolean keepKeys) throws SQLException {
        SchemaSnapshot before = Orders.snapshot(database);
        assertThat(Orders.<List<String>>transaction(database, Orders.TABLES::obstacles)).isEmpty();

        List<String> build = Orders.shadows(database, TWO, Optional.empty(), keepKeys);
        Orders.load(database, TWO, 7, "new");
        Orders.build(database, build);
        assertThat(notes()).as("live until the exchange").isEqualTo("live");
        Orders.exchange(database, TWO, ONE);

        assertSame(before);
        assertThat(notes()).isEqualTo("new");
        assertThat(database.value("SELECT \"How many?\" FROM \"Report's\".\"View, on view\"")).isEqualTo(7L);
        assertThat(database.value("SELECT count(*) FROM totals")).isEqualTo(7L);
        assertThat(database.value("SELECT count(*) FROM total_view WHERE note = 'new'")).isEqualTo(7L);
        assertThat(database.value("SELECT totals FROM \"Report's\".\"on totals\"")).isEqualTo(7L);

        Orders.exchange(database, ONE, TWO);
        assertSame(before);
        assertThat(notes()).isEqualTo("live");
        assertThat(database.value("SELECT count(*) FROM open_orders")).isEqualTo(5L);

        Orders.exchange(database, TWO, ONE);
        assertSame(before);
        assertThat(notes()).isEqualTo("new");

        database.execute("DROP SCHEMA \"" + ONE.replace("\"", "\"\"") + "\" CASCADE");
        assertThat(Orders.differences(before, Orders.snapshot(database, TWO))).isEmpty();
    }

    @Test
    void sequences_go_on() throws SQLException {
        List<String> build = Orders.shadows(database, TWO, Optional.empty(), false);
        Orders.load(database, TWO, 5, "new");
        Orders.build(database, build);
        long id = nextId();
        long number = nextNumber();

        for (int turn = 0; turn < 4; turn++) {
            Orders.exchange(database, turn % 2 == 0 ? TWO : ONE, turn % 2 == 0 ? ONE : TWO);
            long newId = nextId();
            long newNumber = nextNumber();
            assertThat(newId).isGreaterThan(id);
            assertThat(newNumber).isGreaterThan(number);
            id = newId;
            number = newNumber;
        }
        assertThat(database.value("SELECT pg_get_serial_sequence('orders', 'number')"))
                .isEqualTo("public.orders_number_seq");
        assertThat(database.value("SELECT pg_get_serial_sequence('orders', 'id')")).isEqualTo("public.orders_id_seq");
    }

    private static long nextId() {
        return Orders.number(database, "INSERT INTO orders (amount) VALUES (2) RETURNING id");
    }

    private static long nextNumber() {
        return Orders.number(database, "INSERT INTO orders (amount) VALUES (2) RETURNING number");
    }

    private static String notes() {
        return new Database(database.pool()).session(session -> session.first(
                "SELECT string_agg(DISTINCT coalesce(note, 'live'), ',') FROM orders", row -> row.getString(1)))
                .orElseThrow();
    }

    private static void assertSame(SchemaSnapshot before) {
        assertThat(Orders.differences(before, Orders.snapshot(database, ONE, TWO))).isEmpty();
    }
}

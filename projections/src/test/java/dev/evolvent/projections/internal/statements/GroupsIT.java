package dev.evolvent.projections.internal.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.statements.SqlStatement;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Statements that run for many rows at once give the same result as one by one. */
class GroupsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final String TABLES = """
            DROP TABLE IF EXISTS orders, lines, log, told CASCADE;
            CREATE TABLE orders (id uuid PRIMARY KEY, customer varchar(9), lines int NOT NULL, total numeric(12, 2), last text);
            CREATE TABLE lines (sku text, number int, note text, PRIMARY KEY (number, sku));
            CREATE TABLE log (what text, at timestamptz DEFAULT '2026-01-01 00:00Z');
            CREATE TABLE told (n bigint GENERATED ALWAYS AS IDENTITY, what text)""";

    private static final SqlStatement PLACE = SqlStatement.of("place", """
            INSERT INTO orders AS o (id, customer, lines, total, last) VALUES (:id, :customer, 0, :total, 'placed')
            ON CONFLICT (id) DO UPDATE SET customer = excluded.customer, last = o.last || '+'""");
    private static final SqlStatement ADD = SqlStatement.of("add",
            """
                    UPDATE orders SET lines = lines + 1, total = total * 1.01 + :price, last = :last WHERE id = :id AND lines < 40""");
    private static final SqlStatement CANCEL = SqlStatement.of("cancel", "DELETE FROM orders WHERE id = :id");
    private static final SqlStatement LINE = SqlStatement.of("line", """
            INSERT INTO lines VALUES (:sku, :number, :note) ON CONFLICT DO NOTHING""");
    private static final SqlStatement NOTE = SqlStatement.of("note", """
            UPDATE lines SET note = coalesce(note, '') || :note WHERE sku = :sku AND number = :number""");
    private static final SqlStatement LOG = SqlStatement.of("log", "INSERT INTO log (what) VALUES (:what)");
    /** Looks at other rows. */
    private static final SqlStatement TELL = SqlStatement.of("tell",
            """
                    INSERT INTO told (what) SELECT :what || '|' || count(*) || '|' || coalesce(sum(lines), 0) || '|' || coalesce(max(last), '')
                        || '|' || (SELECT count(note) FROM lines) FROM orders""");
    private static final List<SqlStatement> ALL = List.of(PLACE, ADD, CANCEL, LINE, NOTE, LOG, TELL);

    private static final List<String> TEXTS = List.of("", " ", "null", "NULL", "a", "a ", "a  ", "A", "{", "}", ",",
            "\"",
            "\\", "\\\"", "'", "O'Neill", "é", "\uD83D\uDE00", "$1", ":x", "a,b", "1.5", "\n", "\t");

    private record Added(SqlStatement statement, List<@Nullable Object> values) {}

    private final Random random = new Random(5);

    @BeforeEach
    void make_tables() throws SQLException {
        database.execute(TABLES);
    }

    private List<Added> any(int count) {
        List<UUID> ids = random.ints(300).mapToObj(i -> new UUID(i, random.nextLong())).toList();
        List<Added> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // A few are changed all the time.
            UUID id = ids.get(random.nextInt(random.nextInt(10) == 0 ? 3 : ids.size()));
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            String sku = TEXTS.get(random.nextInt(8));
            BigDecimal price = BigDecimal.valueOf(random.nextInt(10_000), 2);
            added.add(switch (random.nextInt(13)) {
                case 0, 1 -> new Added(PLACE, Arrays.asList(id, random.nextInt(9) == 0 ? null : text, price));
                case 2, 3, 4, 5 -> new Added(ADD, Arrays.asList(price, random.nextInt(9) == 0 ? null : text, id));
                case 6 -> new Added(CANCEL, List.of(id));
                case 7, 8 -> new Added(LINE, List.of(sku, random.nextInt(30), text));
                case 9, 10 -> new Added(NOTE, List.of(text, sku, random.nextInt(30)));
                case 11 -> new Added(LOG, List.of(text));
                default -> random.nextInt(300) == 0 ? new Added(TELL, List.of(text)) : new Added(LOG, List.of(text));
            });
        }
        return added;
    }

    /** So few at a time that no groups are looked for, or all at once. */
    private static List<List<Object>> rowsAfter(List<Added> added, int atOnce) throws SQLException {
        database.execute(TABLES);
        new Database(database.pool()).session(session -> {
            StatementRunner runner = StatementRunner.open(session, ALL);
            for (int from = 0; from < added.size(); from += atOnce) {
                for (Added one : added.subList(from, Math.min(added.size(), from + atOnce))) {
                    runner.add(one.statement(), one.values());
                }
                session.transaction(inner -> {
                    runner.run();
                    return true;
                });
            }
            return true;
        });
        return rows();
    }

    /** One that has asked already which statements can run together. */
    private static StatementRunner openKnowingGroups(Session session) throws SQLException {
        StatementRunner runner = StatementRunner.open(session, ALL);
        for (int i = 0; i < 200; i++) {
            runner.add(NOTE, List.of("of no line", "", -i));
        }
        session.transaction(inner -> {
            runner.run();
            return true;
        });
        return runner;
    }

    private static List<List<Object>> rows() throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        for (String table : List.of("orders", "lines", "log", "told")) {
            rows.addAll(database.query("SELECT t::text FROM " + table + " AS t ORDER BY 1"));
        }
        return rows;
    }

    @Test
    void whatever_is_added_comes_to_the_same_rows() throws SQLException {
        List<Added> added = any(30_000);
        List<List<Object>> inOrder = rowsAfter(added, 50);

        assertThat(rowsAfter(added, 30_000)).isEqualTo(inOrder).hasSizeGreaterThan(3_000);
        assertThat(rowsAfter(added, 777)).isEqualTo(inOrder);
        assertThat((Long) database.value("SELECT count(*) FROM told")).isPositive();
    }

    @Test
    void the_first_changes_of_all_rows_come_before_the_second_ones() throws SQLException {
        List<Added> added = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            added.add(new Added(LINE, List.of("a", i, "first")));
            added.add(new Added(NOTE, List.of(", second", "a", i)));
        }

        rowsAfter(added, 100);

        assertThat(database.query("SELECT DISTINCT note, (ctid::text::point)[1] > 50 FROM lines"))
                .containsExactly(List.of("first, second", true));
    }

    @Test
    void a_few_rows_that_change_all_the_time_come_to_the_same() throws SQLException {
        List<Added> added = new ArrayList<>();
        UUID id = new UUID(1, 1);
        added.add(new Added(PLACE, List.of(id, "x", BigDecimal.ONE)));
        for (int i = 0; i < 3_000; i++) {
            added.add(new Added(i % 7 == 0 ? CANCEL : i % 7 == 1 ? PLACE : ADD, switch (i % 7) {
                case 0 -> List.of(id);
                case 1 -> List.of(id, "x", BigDecimal.TEN);
                default -> List.of(BigDecimal.ONE, Integer.toString(i), id);
            }));
        }

        assertThat(rowsAfter(added, 3_001)).isEqualTo(rowsAfter(added, 50));
    }

    @Test
    void one_that_fails_is_told_with_its_place_and_nothing_is_left_of_the_others() throws SQLException {
        List<Added> added = any(5_000);
        added.removeIf(each -> each.statement() == PLACE);
        added.add(3_456, new Added(PLACE, List.of(new UUID(7, 7), "longer than nine", BigDecimal.ONE)));

        new Database(database.pool()).session(session -> {
            StatementRunner runner = StatementRunner.open(session, ALL);
            added.forEach(one -> runner.add(one.statement(), one.values()));
            assertThatExceptionOfType(StatementFailedException.class).isThrownBy(() -> session.transaction(inner -> {
                runner.run();
                return true;
            })).satisfies(e -> assertThat(e.index()).isEqualTo(3_456))
                    .withMessageContaining("Statement place failed").withMessageContaining("character varying(9)");
            return true;
        });

        assertThat(rows()).isEmpty();
    }

    @Test
    void a_trigger_that_came_later_sees_them_in_their_order() throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        new Database(database.pool()).session(session -> {
            StatementRunner runner = openKnowingGroups(session);
            database.execute("""
                    CREATE OR REPLACE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS
                        'BEGIN INSERT INTO told (what) VALUES (NEW.number); RETURN NULL; END';
                    CREATE TRIGGER tell AFTER INSERT ON lines FOR EACH ROW EXECUTE FUNCTION tell()""");
            for (int i = 0; i < 1_000; i++) {
                numbers.add(i % 500);
                runner.add(LINE, List.of(i < 500 ? "a" : "b", numbers.getLast(), ""));
                runner.add(NOTE, List.of("!", "a", i % 3));
            }
            session.transaction(inner -> {
                runner.run();
                return true;
            });
            return true;
        });

        assertThat(database.query("SELECT what::int FROM told ORDER BY n"))
                .isEqualTo(numbers.stream().map(number -> Collections.<Object>singletonList(number)).toList());
    }

    @Test
    void a_table_that_was_exchanged_meanwhile_is_looked_at_again() throws SQLException {
        List<Added> added = any(2_000);
        added.removeIf(each -> each.statement() == TELL);
        List<List<Object>> expected = rowsAfter(added, 50);
        database.execute(TABLES);
        new Database(database.pool()).session(session -> {
            StatementRunner runner = openKnowingGroups(session);
            // Of the same name, and another one.
            database.execute("ALTER TABLE lines RENAME TO before; CREATE TABLE lines (LIKE before INCLUDING ALL);"
                    + " DROP TABLE before; ALTER TABLE orders SET UNLOGGED");
            added.forEach(one -> runner.add(one.statement(), one.values()));
            session.transaction(inner -> {
                runner.run();
                return true;
            });
            return true;
        });

        assertThat(rows()).isEqualTo(expected);
    }
}

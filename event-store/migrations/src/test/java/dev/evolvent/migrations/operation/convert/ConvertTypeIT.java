package dev.evolvent.migrations.operation.convert;

import static dev.evolvent.migrations.operation.Trial.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.FingerprintOptions;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.MigrationOutcome;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.operation.Schema;
import dev.evolvent.migrations.operation.Trial;
import dev.evolvent.migrations.operation.Writer;
import dev.evolvent.postgres.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertTypeIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final ConvertType TO_TIME = ConvertType.of(table("t"), "v", "timestamptz");
    private static final ConvertType TO_JSONB = ConvertType.of(table("t"), "v", "jsonb");

    @BeforeEach
    void nothing() throws SQLException {
        Trial.clear(database);
    }

    @Test
    void values_that_cannot_be_converted_are_counted_and_named_before_anything_is_changed() throws SQLException {
        fill("text", "CASE WHEN i % 100 = 7 THEN 'soon' ELSE '2026-01-31T12:00:00Z' END");
        trial(TO_TIME).refused("EV-3060").withMessageContaining("10 values")
                .withMessageContaining("id 7 (it is no instant").withMessageContaining("id 107 (")
                .withMessageContaining("; ...");
        assertThat(database.value("SELECT v FROM t WHERE id = 7")).isEqualTo("soon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '#', value = {
            "text[]; text; '{}'", "text[]; text; '{a,b}'", "text[]; text; '{NULL}'", "text[]; text; '{{a}}'",
            "text; timestamptz; '2026-01-31T12:00:00'", "text; timestamptz; '2026-01-31T12:00:00.0000001Z'",
            "text; timestamptz; '2026-02-30T12:00:00Z'", "text; timestamptz; '2026-01-31'",
            "text; timestamptz; '31.01.2026 12:00:00Z'", "text; timestamptz; 'now'", "text; timestamptz; ''",
            "json; jsonb; '{\"a\":1}'", "json; jsonb; '{\"a\": 1, \"a\": 1}'", "json; jsonb; '\"\\u0000\"'",
            "bytea; jsonb; '{\"a\":1}'", "bytea; jsonb; '{'", "bytea; json; '\\xff'", "bytea; json; '\\xefbbbf31'",
            "oid; bytea; '4294967295'"})
    void of_what_is_converted_nothing_may_be_lost(String from, String to, String value) throws SQLException {
        fill(from, "NULL");
        database.execute("UPDATE t SET v = " + value + " WHERE id = 3");
        trial(ConvertType.of(table("t"), "v", to)).refused("EV-3060").withMessageContaining("1 value of column v")
                .withMessageContaining("id 3 (");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '#', value = {
            "text[]; text; '{a,b}'; 'a'; 'new'; '{new}'",
            "text; timestamptz; '2026-01-31T13:00:00.1234567+01:00'; '2026-01-31 12:00:00.123457Z'; '2026-02-01 00:00:00+02'; '2026-01-31T22:00:00.000000Z'",
            "text; timestamptz; '2026-01-31 12:00Z'; '2026-01-31 12:00:00Z'; 'infinity'; 'infinity'",
            "json; jsonb; '{\"b\":1, \"a\":2}'; '{\"a\": 2, \"b\": 1}'; '{\"c\":3}'; '{\"c\": 3}'",
            "jsonb; json; '{\"b\":1, \"a\":2}'; '{\"a\": 2, \"b\": 1}'; '{\"c\":3}'; '{\"c\": 3}'",
            "bytea; jsonb; '{\"b\":1, \"a\":2}'; '{\"a\": 2, \"b\": 1}'; '{\"c\":3}'; '{\"c\": 3}'",
            "bytea; json; '{\"b\":1, \"a\":2}'; '{\"b\":1, \"a\":2}'; '{\"c\":3}'; '{\"c\":3}'"})
    void what_was_written_since_comes_back_in_the_old_type_and_the_rest_as_it_was(String from, String to, String old,
            String converted, String written, String comesBack) throws SQLException {
        fill(from, old);
        database.execute("INSERT INTO t VALUES (2001, NULL)");
        Object before = database.value("SELECT md5(string_agg(t::text, ';' ORDER BY id)) FROM t");
        List<SchemaObject> schema = Schema.of(database);
        ConvertType operation = lossy(ConvertType.of(table("t"), "v", to));

        trial(operation).runner().apply();
        assertThat(trial(operation).runner().verify()).allMatch(MigrationRunner.Verification::ok);
        assertThat(database.value("SELECT count(*) FROM t WHERE v::text = (" + converted + "::" + to + ")::text"))
                .isEqualTo(1000L);
        assertThat(database.value("SELECT v::text FROM t WHERE id = 2001")).isNull();
        database.execute(
                "INSERT INTO t (id, v) VALUES (3000, " + written + "), (3001, NULL); UPDATE t SET v = " + written
                        + " WHERE id = 2001; UPDATE t SET id = id WHERE id < 500");
        assertThat(trial(operation).runner().verify()).allMatch(MigrationRunner.Verification::ok);

        trial(operation).runner().undoLast();
        assertThat(Schema.of(database)).isEqualTo(schema);
        assertThat(database.value("SELECT count(*) FROM t WHERE id IN (3000, 2001) AND v::text = (" + comesBack + "::"
                + from + ")::text")).isEqualTo(2L);
        assertThat(database.value("SELECT v::text FROM t WHERE id = 3001")).isNull();
        database.execute("DELETE FROM t WHERE id >= 3000; UPDATE t SET v = NULL WHERE id = 2001");
        assertThat(database.value("SELECT md5(string_agg(t::text, ';' ORDER BY id)) FROM t")).isEqualTo(before);
        assertThat(database.query("SELECT key FROM evolvent.operation_notes")).isEmpty();
    }

    @Test
    void large_objects_stay_where_they_are_and_new_values_get_one_for_the_way_back() throws SQLException {
        fill("oid", "lo_from_bytea(0, convert_to('object ' || i, 'UTF8'))");
        ConvertType operation = ConvertType.of(table("t"), "v", "bytea");
        trial(operation).runner().apply();
        database.execute("INSERT INTO t (id, v) VALUES (3000, 'new')");
        assertThat(database.value("SELECT count(*) FROM t WHERE convert_from(v, 'UTF8') = 'object ' || id"))
                .isEqualTo(1000L);
        assertThat(trial(operation).runner().verify()).allMatch(MigrationRunner.Verification::ok);
        trial(operation).runner().undoLast();
        assertThat(database.value("SELECT count(*) FROM t WHERE convert_from(lo_get(v), 'UTF8') = 'object ' || id"))
                .isEqualTo(1000L);
        assertThat(database.value("SELECT convert_from(lo_get(v), 'UTF8') FROM t WHERE id = 3000")).isEqualTo("new");
        trial(operation).runner().applyAndComplete();
        assertThat(database.value("SELECT count(*) FROM pg_largeobject_metadata")).isEqualTo(1001L);
        database.execute("SELECT lo_unlink(oid) FROM pg_largeobject_metadata");
    }

    @Test
    void writers_of_before_go_on_until_the_swap_and_writers_of_after_from_then_on() throws SQLException {
        fill("bytea", "convert_to('{\"i\": ' || i || '}', 'UTF8')");
        database.execute("ALTER TABLE t ALTER v SET NOT NULL; CREATE SEQUENCE s START 10000");
        try (Writer insert = Writer.start(database, "INSERT INTO t VALUES (nextval('s'), '{\"i\": 0}')");
                Writer update = Writer.start(database,
                        "UPDATE t SET v = '{\"i\": -1}' WHERE id = (SELECT 1 + (random() * 999)::int)");
                Writer delete = Writer.start(database,
                        "DELETE FROM t WHERE id = (SELECT 10000 + (random() * 999)::int)")) {
            trial(TO_JSONB).runner().apply();
            insert.awaitMore();
            update.awaitMore();
            delete.awaitMore();
            assertThat(trial(TO_JSONB).runner().verify()).allMatch(MigrationRunner.Verification::ok);
            trial(TO_JSONB).runner().undoLast();
            trial(TO_JSONB).runner().applyAndComplete();
            insert.awaitMore();
        }
        assertThat(database.value("SELECT count(*) FROM t WHERE id <= 1000 AND v ->> 'i' NOT IN ('-1', id::text)"))
                .isEqualTo(0L);
        assertThat(database.value("SELECT count(*) FROM t WHERE id > 1000 AND v <> '{\"i\": 0}'")).isEqualTo(0L);
        assertThat(columns()).containsExactly(List.of("id", "bigint", true), List.of("v", "jsonb", true));
    }

    @Test
    void a_value_that_comes_meanwhile_stops_it_and_once_mended_it_goes_on() throws SQLException {
        fill("text", "'2026-01-31T12:00:00Z'");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> trial(TO_TIME)
                        .runnerThatMeets("build the indexes that the column has",
                                "UPDATE t SET v = 'soon' WHERE id = 5")
                        .apply())
                .withMessageStartingWith("EV-3060").withMessageContaining("id 5 (");
        refuses("about to change its type", () -> database.execute("INSERT INTO t VALUES (3000, 'soon')"));
        database.execute("UPDATE t SET id = -5 WHERE id = 5");
        database.execute("UPDATE t SET v = '2026-01-31T12:00:00Z' WHERE id = -5");
        trial(TO_TIME).runner().apply();
        assertThat(database.value("SELECT count(v) FROM t WHERE v = '2026-01-31 12:00:00Z'")).isEqualTo(1000L);
    }

    @Test
    void a_statement_without_columns_still_writes_the_old_type_by_its_place() throws SQLException {
        fill("text", "'2026-01-31T12:00:00Z'");
        database.execute("ALTER TABLE t ALTER v SET NOT NULL, ALTER v SET DEFAULT '2026-01-01T00:00:00Z'");
        List<SchemaObject> schema = Schema.of(database);
        ConvertType operation = ConvertType.builder(table("t"), "v", "timestamptz").newDefault("'2026-12-31 00:00:00Z'")
                .build();
        trial(operation).runner().apply();
        database.execute("INSERT INTO t (id) VALUES (3000); ALTER TABLE t ALTER v DROP DEFAULT; "
                + "INSERT INTO t VALUES (3001, '2026-02-01T12:00:00+02:00'); INSERT INTO t SELECT 3002, "
                + "v_evolvent_replaced, v FROM t WHERE id = 3001");
        refuses("cannot have this value", () -> database.execute("INSERT INTO t VALUES (3003, 'soon')"));
        refuses("another value", () -> database.execute(
                "INSERT INTO t VALUES (3003, '2026-02-01T12:00:00Z', '2026-02-02 12:00:00Z')"));
        assertThat(database.value("SELECT count(*) FROM t WHERE id > 3000 AND v = '2026-02-01 10:00:00Z'"))
                .isEqualTo(2L);
        assertThat(trial(operation).runner().verify()).allMatch(MigrationRunner.Verification::ok);
        trial(operation).runner().undoLast();
        assertThat(database.query("SELECT v FROM t WHERE id >= 3000 ORDER BY id")).containsExactly(
                List.of("2026-12-31T00:00:00.000000Z"), List.of("2026-02-01T12:00:00+02:00"),
                List.of("2026-02-01T12:00:00+02:00"));
        assertThat(Schema.of(database)).isEqualTo(schema);
    }

    @Test
    void what_goes_to_quarantine_keeps_its_key_its_bytes_and_its_error() throws SQLException {
        database.execute("CREATE TABLE t (\"Stream \"\"s\" text, version int, v bytea NOT NULL, "
                + "PRIMARY KEY (version, \"Stream \"\"s\")); INSERT INTO t SELECT 's', i, CASE WHEN i % 10 = 0 THEN '\\xff'"
                + " ELSE convert_to('{\"i\":  ' || i || '}', 'UTF8') END FROM generate_series(1, 100) AS i");
        List<SchemaObject> schema = Schema.of(database);
        ConvertType operation = ConvertType.builder(table("t"), "v", "jsonb").quarantine(true).acceptLoss(true).build();

        trial(operation).runner().apply();
        assertThat(trial(operation).runner().verify().getFirst().checks()).allMatch(Check::ok)
                .anyMatch(check -> check.detail().equals("10 in evolvent.public.t.v_quarantine"));
        assertThat(database.query("SELECT key::text, value, problem FROM evolvent.\"public.t.v_quarantine\" "
                + "WHERE key ->> 'version' = '10'")).hasSize(1).first().satisfies(row -> {
                    assertThat(row.getFirst()).isEqualTo("{\"version\": 10, \"Stream \\\"s\": \"s\"}");
                    assertThat(row.get(1)).isEqualTo(new byte[]{(byte) 0xff});
                    assertThat(String.valueOf(row.get(2))).contains("invalid byte sequence");
                });
        assertThat(database.value("SELECT count(*) FROM t WHERE v IS NULL")).isEqualTo(10L);
        database.execute("UPDATE t SET v = '{\"mended\": true}' WHERE version = 10");
        assertThat(trial(operation).runner().verify()).allMatch(MigrationRunner.Verification::ok);

        trial(operation).runner().undoLast();
        assertThat(Schema.of(database)).isEqualTo(schema);
        assertThat(database.value("SELECT to_regclass('evolvent.\"public.t.v_quarantine\"')::text")).isNull();
        assertThat(database.value("SELECT count(*) FROM t WHERE v = '\\xff'")).isEqualTo(9L);
        assertThat(database.value("SELECT count(*) FROM t WHERE convert_from(v, 'LATIN1') LIKE '{\"i\":  %'"))
                .isEqualTo(90L);

        trial(operation).runner().applyAndComplete();
        assertThat(database.value("SELECT count(*) FROM evolvent.\"public.t.v_quarantine\"")).isEqualTo(9L);
        assertThat(trial(operation).runner().verify()).allMatch(MigrationRunner.Verification::ok);
    }

    @Test
    void a_time_means_the_same_whatever_the_time_zone_of_who_writes_it() throws SQLException {
        fill("text", "'2026-07-31T12:00:00'");
        ConvertType operation = ConvertType.builder(table("t"), "v", "timestamptz").timeZone("Europe/Berlin").build();
        database.execute("ALTER DATABASE " + database.value("SELECT quote_ident(current_database())")
                + " SET timezone = 'Asia/Kathmandu'");
        trial(operation).runnerThatMeets("exchange the names",
                "SET timezone = 'America/New_York'; INSERT INTO t VALUES (3000, '2026-07-31T12:00:00')")
                .apply();
        assertThat(database.value("SELECT count(*) FROM t WHERE v = '2026-07-31 10:00:00Z'")).isEqualTo(1001L);
        database.execute("SET timezone = 'America/New_York'; "
                + "INSERT INTO t (id, v) VALUES (3001, '2026-07-31 10:00:00Z')");
        trial(operation).runner().undoLast();
        assertThat(database.value("SELECT v FROM t WHERE id = 3001")).isEqualTo("2026-07-31T10:00:00.000000Z");
        trial(ConvertType.builder(table("t"), "v", "timestamptz").timeZone("Nowhere").build()).refused("EV-2002")
                .withMessageContaining("Nowhere");
    }

    @Test
    void indexes_are_carried_over_with_all_that_they_are() throws SQLException {
        fill("json", "to_json(i)");
        database.execute("ALTER TABLE t ADD n text; UPDATE t SET n = 'n' || id; "
                + "CREATE UNIQUE INDEX \"By \"\"n\"\"\" ON t (n DESC NULLS LAST, ((v ->> 'x'))) INCLUDE (id) "
                + "WITH (fillfactor = 70) WHERE v ->> 'y' IS NULL; CREATE INDEX other ON t (n); "
                + "COMMENT ON INDEX \"By \"\"n\"\"\" IS 'it''s for n'; ALTER TABLE t ALTER v SET STATISTICS 500; "
                + "COMMENT ON COLUMN t.v IS 'a value''s'; GRANT SELECT (v) ON t TO PUBLIC");
        List<List<@Nullable Object>> indexes = indexes();
        trial(TO_JSONB).runner().apply();
        assertThat(database.value("SELECT indisvalid FROM pg_index WHERE indexrelid = '\"By \"\"n\"\"\"'::regclass"))
                .isEqualTo(true);
        trial(TO_JSONB).runner().complete();
        assertThat(indexes()).isEqualTo(indexes);
        assertThat(database.query("SELECT attstattarget::int, attacl::text, col_description(attrelid, attnum) "
                + "FROM pg_attribute WHERE attrelid = 't'::regclass AND attname = 'v'").getFirst())
                .satisfies(row -> assertThat(row.getFirst()).isEqualTo(500))
                .satisfies(row -> assertThat(String.valueOf(row.get(1))).contains("=r/"))
                .satisfies(row -> assertThat(row.get(2)).isEqualTo("a value's"));
    }

    @Test
    void two_values_that_become_the_same_are_no_unique_ones() throws SQLException {
        fill("text[]", "ARRAY['a', i::text]");
        database.execute("CREATE UNIQUE INDEX once ON t (v)");
        ConvertType operation = lossy(ConvertType.of(table("t"), "v", "text"));
        List<SchemaObject> schema = Schema.of(database);
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(operation).runner().apply())
                    .withMessageStartingWith("EV-3030").withMessageContaining("once");
        }
        trial(operation).runner().undoLast();
        assertThat(Schema.of(database)).isEqualTo(schema);
    }

    @Test
    void an_empty_table_and_one_without_a_key_are_converted_and_a_second_run_does_nothing() throws SQLException {
        database.execute("CREATE TABLE t (v text)");
        trial(TO_TIME).runner().applyAndComplete();
        assertThat(columns()).containsExactly(List.of("v", "timestamp with time zone", false));
        assertThat(trial(TO_TIME).runner().applyAndComplete())
                .isEqualTo(new MigrationOutcome(List.of(), Optional.empty()));
        database.execute("DROP SCHEMA evolvent CASCADE");
        trial(TO_TIME).refused("EV-3033");
    }

    @Test
    void after_completion_the_way_back_is_told() throws SQLException {
        fill("text", "'2026-01-31T12:00:00Z'");
        trial(TO_TIME).runner().applyAndComplete();
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> trial(TO_TIME).runner().undoLast())
                .withMessageStartingWith("EV-3036").withMessageContaining("text");
        database.execute("ALTER TABLE t ALTER v TYPE text");
        trial(TO_TIME).runner().undoLast();
        assertThat(database.query("SELECT key FROM evolvent.operation_notes")).isEmpty();
    }

    @Test
    void events_keep_their_fingerprint_where_nothing_of_them_is_lost() throws SQLException {
        DocumentStoreTable events = DocumentStoreTable.create(database, "events");
        events.fill(5_000);
        Fingerprint before = events.unpositionedInspection().fingerprint();
        Fingerprint meaning = events.unpositionedInspection()
                .fingerprint(FingerprintOptions.builder().form(Fingerprint.Form.CANONICAL).build());
        ConvertType toJson = ConvertType.of(table("events"), "payload", "json");
        trial(toJson).runner().apply();
        assertThat(events.unpositionedInspection().fingerprint()).isEqualTo(before);
        trial(toJson).runner().undoLast();
        assertThat(events.unpositionedInspection().fingerprint()).isEqualTo(before);
        trial(toJson).runner().applyAndComplete();
        assertThat(events.unpositionedInspection().fingerprint()).isEqualTo(before);

        database.execute(
                "DROP SCHEMA evolvent CASCADE; UPDATE events SET payload = '{\"b\":1,\"a\":2}' WHERE version = 2");
        Fingerprint changed = events.unpositionedInspection()
                .fingerprint(FingerprintOptions.builder().form(Fingerprint.Form.CANONICAL).build());
        assertThat(changed).isNotEqualTo(meaning);
        ConvertType toJsonb = ConvertType.of(table("events"), "payload", "jsonb");
        trial(toJsonb).refused("EV-3060").withMessageContaining("1000 values");
        trial(lossy(toJsonb)).runner().applyAndComplete();
        assertThat(events.unpositionedInspection()
                .fingerprint(FingerprintOptions.builder().form(Fingerprint.Form.CANONICAL).build())).isEqualTo(changed);
    }

    private static void fill(String type, String value) throws SQLException {
        database.execute("CREATE TABLE t (id bigint PRIMARY KEY, v " + type + "); INSERT INTO t SELECT i, " + value
                + " FROM generate_series(1, 1000) AS i");
    }

    private static Trial trial(ConvertType operation) {
        return new Trial(database, operation);
    }

    private static ConvertType lossy(ConvertType operation) {
        return operation.toBuilder().acceptLoss(true).build();
    }

    private static void refuses(String message, ThrowingCallable statement) {
        assertThatExceptionOfType(SQLException.class).isThrownBy(statement).withMessageContaining(message);
    }

    private static List<List<@Nullable Object>> columns() throws SQLException {
        return database.query("SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute "
                + "WHERE attrelid = 't'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum");
    }

    private static List<List<@Nullable Object>> indexes() throws SQLException {
        return database
                .query("SELECT pg_get_indexdef(indexrelid), obj_description(indexrelid, 'pg_class') FROM pg_index "
                        + "WHERE indrelid = 't'::regclass ORDER BY 1");
    }
}

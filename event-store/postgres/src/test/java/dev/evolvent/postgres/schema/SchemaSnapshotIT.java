package dev.evolvent.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchemaSnapshotIT {

    @RegisterExtension
    static final TestDatabase source = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase target = TestDatabase.named("Target \"database\"");

    private static final SchemaScope EVERYTHING = SchemaScope.everything();
    private static final String ROLE = Sql.name("role of " + source);

    @BeforeEach
    void empty_databases() throws SQLException {
        for (TestDatabase database : List.of(source, target)) {
            empty(database);
        }
        source.execute("DROP ROLE IF EXISTS " + ROLE + "; CREATE ROLE " + ROLE);
    }

    @AfterAll
    static void no_role_left_behind() throws SQLException {
        for (TestDatabase database : List.of(source, target)) {
            empty(database);
        }
        source.execute("DROP ROLE IF EXISTS " + ROLE);
    }

    private static void empty(TestDatabase database) throws SQLException {
        List<String> drops = database.query("""
                SELECT format('DROP EVENT TRIGGER %I', evtname) FROM pg_event_trigger
                UNION ALL SELECT format('DROP PUBLICATION %I', pubname) FROM pg_publication
                UNION ALL SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace WHERE nspname !~ '^pg_'
                    AND nspname <> 'information_schema'
                UNION ALL SELECT 'CREATE SCHEMA public'
                UNION ALL SELECT format('DROP FOREIGN DATA WRAPPER %I CASCADE', fdwname) FROM pg_foreign_data_wrapper
                """).stream().map(row -> String.valueOf(row.getFirst())).toList();
        for (String drop : drops) {
            database.execute(drop);
        }
        database.execute("SELECT lo_unlink(oid) FROM pg_largeobject_metadata");
        database.execute("ALTER DATABASE " + Sql.name(database.name()) + " RESET ALL");
        if (database.value("SELECT to_regrole(?)::text", ROLE) != null) {
            database.execute("DROP OWNED BY " + ROLE + " CASCADE");
        }
    }

    @Test
    void the_script_makes_everything_again() throws SQLException, IOException {
        makeEverything();

        SchemaSnapshot snapshot = read(source);
        run(snapshot.script());

        assertThat(SchemaSnapshot.compare(snapshot, read(target))).isEmpty();
        assertThat(without(RawCatalogue.of(source), RawCatalogue.of(target))).isEmpty();
        assertThat(without(RawCatalogue.of(target), RawCatalogue.of(source))).isEmpty();
        assertThat(snapshot.notCarriedOver()).isEmpty();
        assertThat(snapshot.objects()).extracting(SchemaObject::kind).contains(Stream.of(ObjectKind.values())
                .filter(kind -> kind != ObjectKind.TABLESPACE).toArray(ObjectKind[]::new));
    }

    @Test
    void as_a_file_it_does_the_same() throws SQLException, IOException {
        makeEverything();
        SchemaSnapshot snapshot = read(source);

        runFile(target, snapshot.script().toString());

        assertThat(SchemaSnapshot.compare(snapshot, read(target))).isEmpty();
    }

    @Test
    void another_server_need_not_know_the_roles() throws SQLException, IOException {
        makeEverything();
        SchemaSnapshot snapshot = read(source).withoutRolesAndTablespaces();

        assertThat(snapshot.script().statements()).noneMatch(sql -> sql.contains(ROLE));
        run(snapshot.script());

        assertThat(SchemaSnapshot.compare(snapshot, read(target).withoutRolesAndTablespaces())).isEmpty();
    }

    @Test
    void tables_are_filled_between_the_two_parts() throws SQLException, IOException {
        makeEverything();
        String rows = """
                INSERT INTO zoo.chicken VALUES (1, 1), (2, NULL);
                INSERT INTO zoo.egg VALUES (1, 1, 0);
                INSERT INTO zoo.measured (at, region, value, egg) VALUES ('2020-05-05', 'eu', 3, 1), ('1999-01-01', 'x', 4, NULL);
                """;
        SchemaScript script = read(source).script();

        try (Connection connection = target.connection(); Statement statement = connection.createStatement()) {
            script.runBeforeData(new Session(connection));
            // Against the foreign key, which is not there yet.
            statement.execute("INSERT INTO zoo.egg (id, chicken, older) VALUES (7, 2, 0)");
            statement.execute(rows);
            script.runBehindData(new Session(connection));
        }

        assertThat(SchemaSnapshot.compare(read(source), read(target))).isEmpty();
        assertThat(target.value("SELECT count(*) FROM zoo.a_materialized")).isEqualTo(2L);
    }

    @Test
    void an_empty_database_is_a_schema_too() throws SQLException {
        SchemaSnapshot snapshot = read(source);

        run(snapshot.script());

        assertThat(snapshot.objects()).extracting(SchemaObject::toString).contains("schema public");
        assertThat(SchemaSnapshot.compare(snapshot, read(target))).isEmpty();
        assertThat(snapshot.notCarriedOver()).isEmpty();
        try (Connection connection = source.connection()) {
            assertThat(SchemaSnapshot.read(new Session(connection), SchemaScope.schemas("not there")).objects())
                    .isEmpty();
            assertThat(SchemaSnapshot.read(new Session(connection), SchemaScope.table("public", "not there")).script()
                    .statements()).isEmpty();
        }
    }

    @Test
    void three_hundred_tables_and_five_hundred_columns_take_no_time() throws SQLException {
        String columns = IntStream.range(0, 500).mapToObj(i -> "c" + i + " int NOT NULL DEFAULT " + i)
                .collect(Collectors.joining(", "));
        source.execute("CREATE TABLE wide (" + columns + ")");
        source.execute(
                """
                        DO $$BEGIN
                            FOR i IN 1..300 LOOP
                                EXECUTE format('CREATE TABLE t%s (id serial PRIMARY KEY, name text NOT NULL, other int REFERENCES t%s)',
                                    i, nullif(i - 1, 0));
                                EXECUTE format('CREATE INDEX ON t%s (name)', i);
                            END LOOP;
                        END$$"""
                        .replace("REFERENCES t%s)", "%s)")
                        .replace("nullif(i - 1, 0)", "'REFERENCES t' || nullif(i - 1, 0)"));

        Instant start = Instant.now();
        SchemaSnapshot snapshot = read(source);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        run(snapshot.script());

        assertThat(SchemaSnapshot.compare(snapshot, read(target))).isEmpty();
        assertThat(snapshot.objects()).filteredOn(object -> object.kind() == ObjectKind.TABLE).hasSize(301);
    }

    @Test
    void a_role_without_any_right_reads_the_same() throws SQLException, IOException {
        makeEverything();
        String role = Sql.name("nobody of " + source);
        source.execute("CREATE ROLE " + role);
        try (Connection connection = source.connection(); Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE " + role);
            SchemaSnapshot seen = SchemaSnapshot.read(new Session(connection), EVERYTHING);

            assertThat(SchemaSnapshot.compare(read(source), seen)).isEmpty();
            assertThat(seen.script()).isEqualTo(read(source).script());
        } finally {
            source.execute("DROP ROLE " + role);
        }
    }

    @Test
    void settings_of_the_session_change_nothing() throws SQLException, IOException {
        makeEverything();
        try (Connection connection = source.connection(); Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                            SET search_path = zoo, public; SET IntervalStyle = 'iso_8601'; SET TimeZone = 'Asia/Tokyo';
                            SET extra_float_digits = 0; SET quote_all_identifiers = on; SET bytea_output = 'escape'""");
            SchemaSnapshot seen = SchemaSnapshot.read(new Session(connection), EVERYTHING);

            assertThat(seen.script()).isEqualTo(read(source).script());
        }
    }

    @Test
    void inside_a_transaction_it_sees_what_that_has_done_and_leaves_its_settings_alone() throws SQLException {
        source.execute("CREATE TABLE a (id int)");
        SchemaSnapshot before = read(source);
        try (Connection connection = source.connection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("ALTER TABLE a ADD COLUMN b text");
            SchemaSnapshot within = SchemaSnapshot.read(new Session(connection), EVERYTHING);
            statement.execute("SELECT b FROM a");
            connection.rollback();

            assertThat(SchemaSnapshot.compare(before, within)).extracting(Object::toString)
                    .containsExactly("column public.a.b was not expected");
        }
        assertThat(SchemaSnapshot.compare(before, read(source))).isEmpty();
    }

    @Test
    void one_table_comes_with_all_that_belongs_to_it_and_nothing_else() throws SQLException, IOException {
        makeEverything();

        SchemaSnapshot egg = read(source, SchemaScope.table("zoo", "egg"));
        SchemaSnapshot measured = read(source, SchemaScope.table("zoo", "measured"));

        assertThat(egg.objects()).extracting(SchemaObject::toString).contains("table zoo.egg", "column zoo.egg.older",
                "constraint zoo.egg.egg_pkey", "index zoo.by_chicken", "foreign key zoo.egg.egg_chicken_fkey",
                "trigger zoo.egg.never", "row security of zoo.egg", "policy zoo.egg.\"Odd Policy\"",
                "owner of table zoo.egg",
                "publication's member zoo.egg in \"Odd Publication\"", "rights on column zoo.egg.id to " + ROLE)
                .allMatch(name -> name.contains("zoo.egg") || name.contains("by_chicken"));
        assertThat(measured.objects()).extracting(SchemaObject::toString).contains("table zoo.measured_2020_rest",
                "partition zoo.measured_2020", "index partition zoo.measured_2020_eu_value_idx",
                "constraint zoo.measured_2020_rest.only_here").noneMatch(name -> name.startsWith("type"));
    }

    @Test
    void tablespaces_are_kept_or_left_out() throws SQLException {
        String tablespace = Sql.name("space of " + source);
        try (Connection connection = source.connection(); Statement statement = connection.createStatement()) {
            statement.execute("SET allow_in_place_tablespaces = on");
            statement.execute("CREATE TABLESPACE " + tablespace + " LOCATION ''");
        }
        try {
            source.execute(
                    "CREATE TABLE a (id int, CONSTRAINT a_key PRIMARY KEY (id) USING INDEX TABLESPACE " + tablespace
                            + ") TABLESPACE " + tablespace);
            SchemaSnapshot snapshot = read(source);
            run(snapshot.script());

            assertThat(SchemaSnapshot.compare(snapshot, read(target))).isEmpty();
            assertThat(snapshot.objects()).filteredOn(object -> object.kind() == ObjectKind.TABLESPACE)
                    .extracting(SchemaObject::toString)
                    .containsExactly("tablespace of public.a", "tablespace of public.a_key");
            assertThat(snapshot.withoutRolesAndTablespaces().script().statements())
                    .noneMatch(sql -> sql.contains(tablespace));
        } finally {
            empty(source);
            empty(target);
            source.execute("DROP TABLESPACE " + tablespace);
        }
    }

    @Test
    void schemas_are_read_alone_or_left_out() throws SQLException {
        source.execute(
                "CREATE SCHEMA one; CREATE SCHEMA two; CREATE TABLE one.a (id int); CREATE TABLE two.b (id int)");

        assertThat(read(source, SchemaScope.schemas("one")).objects()).extracting(SchemaObject::name)
                .contains("one.a").doesNotContain("two", "two.b");
        assertThat(read(source, SchemaScope.everythingBut("one")).objects()).extracting(SchemaObject::name)
                .contains("two.b", "two").doesNotContain("one", "one.a");
    }

    @Test
    void what_is_not_carried_over_is_told() throws SQLException {
        source.execute("""
                CREATE FUNCTION by_c(text) RETURNS bytea LANGUAGE internal STRICT AS 'sha256_bytea';
                CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
                CREATE TEXT SEARCH CONFIGURATION "my search" (COPY = simple);
                CREATE TYPE pair AS (a int, b int);
                CREATE CAST (pair AS text) WITH INOUT;
                CREATE FOREIGN DATA WRAPPER wrapper;
                CREATE SERVER "my server" FOREIGN DATA WRAPPER wrapper;
                CREATE USER MAPPING FOR PUBLIC SERVER "my server" OPTIONS (password 'secret');
                CREATE FOREIGN TABLE far (id int) SERVER "my server";
                CREATE TABLE twice (id int); INSERT INTO twice VALUES (1), (1);
                """);
        source.execute("SELECT lo_create(0)");
        source.execute("ALTER DATABASE " + Sql.name(source.name()) + " SET work_mem = '5MB'");
        try (Connection connection = source.connection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE UNIQUE INDEX CONCURRENTLY failed ON twice (id)");
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("23505");
        }

        SchemaSnapshot snapshot = read(source);

        assertThat(snapshot.notCarriedOver()).containsExactlyInAnyOrder(
                "function public.by_c(text), which is written in internal",
                "operator public.===(integer,integer)", "text search configuration public.\"my search\"",
                "cast from public.pair to text", "foreign-data wrapper wrapper", "server my server",
                "user mapping of public on server \"my server\"", "foreign table public.far",
                "1 large objects with their owners, rights and comments", "setting of the database: work_mem=5MB",
                "index public.failed, which is invalid");
        run(snapshot.script());
        assertThat(SchemaSnapshot.compare(snapshot, read(target))).extracting(Object::toString)
                .containsExactly("index public.failed is missing");
    }

    private static void makeEverything() throws SQLException, IOException {
        runFile(source, script("everything.sql"));
        int version = new Database(source.dataSource()).session(Session::majorVersion);
        if (version >= 15) {
            runFile(source, script("everything-since-15.sql"));
        }
        if (version >= 18) {
            runFile(source, script("everything-since-18.sql"));
        }
    }

    /** The driver does not see where a function's body between BEGIN ATOMIC and END is over; the server does. */
    private static void runFile(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl() + "&preferQueryMode=simple");
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = SchemaSnapshotIT.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No such resource: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{ROLE}", ROLE);
        }
    }

    private static SchemaSnapshot read(TestDatabase database) {
        return read(database, EVERYTHING);
    }

    private static SchemaSnapshot read(TestDatabase database, SchemaScope scope) {
        return new Database(database.dataSource()).session(session -> SchemaSnapshot.read(session, scope));
    }

    private static void run(SchemaScript script) throws SQLException {
        try (Connection connection = target.connection()) {
            script.run(new Session(connection));
        }
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        rest.removeAll(others);
        return rest;
    }
}

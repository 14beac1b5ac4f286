package dev.evolvent.projections.internal.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import dev.evolvent.projections.statements.SqlStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRowIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeAll
    static void make_tables() throws SQLException {
        database.execute("""
                CREATE TABLE plain (gone int, n bigint, id uuid PRIMARY KEY, note text DEFAULT 'none');
                ALTER TABLE plain DROP COLUMN gone;
                CREATE INDEX ON plain (n);
                CREATE TABLE pair (a text, b int, n int, tags text[], PRIMARY KEY (b, a) INCLUDE (n));
                CREATE TABLE "Odd ""T" ("The Key" varchar(20) PRIMARY KEY, n int);
                CREATE TABLE nokey (n int, at timestamptz DEFAULT now());
                CREATE TABLE numbered (id bigserial PRIMARY KEY, n int);
                CREATE TABLE identified (id int PRIMARY KEY, n int GENERATED ALWAYS AS IDENTITY);
                CREATE TABLE coarse (id numeric PRIMARY KEY, n int);
                CREATE TABLE padded (id char(4) PRIMARY KEY, n int);
                CREATE TABLE twice (id int PRIMARY KEY, email text UNIQUE);
                CREATE TABLE deferred (id int PRIMARY KEY DEFERRABLE, n int);
                CREATE TABLE partly (id int, n int);
                CREATE UNIQUE INDEX ON partly (id) WHERE n > 0;
                CREATE TABLE computed (id text, n int);
                CREATE UNIQUE INDEX ON computed (lower(id));
                CREATE COLLATION caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
                CREATE TABLE collated (id text COLLATE caseless PRIMARY KEY, n int);
                CREATE TABLE excluding (id int, EXCLUDE USING btree (id WITH =));
                CREATE TABLE fired (id int PRIMARY KEY, n int);
                CREATE FUNCTION fire() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                CREATE TRIGGER fire BEFORE UPDATE ON fired FOR EACH ROW EXECUTE FUNCTION fire();
                CREATE TABLE parent (id int PRIMARY KEY, n int);
                CREATE TABLE child (id int PRIMARY KEY, n int REFERENCES parent);
                CREATE TABLE policed (id int PRIMARY KEY, n int);
                ALTER TABLE policed ENABLE ROW LEVEL SECURITY;
                CREATE TABLE ruled (id int PRIMARY KEY, n int);
                CREATE RULE ruled AS ON DELETE TO ruled DO ALSO NOTIFY ruled;
                CREATE TABLE ancestor (id int PRIMARY KEY, n int);
                CREATE TABLE heir () INHERITS (ancestor);
                CREATE TABLE parts (id int PRIMARY KEY, n int) PARTITION BY HASH (id);
                CREATE TABLE part PARTITION OF parts FOR VALUES WITH (MODULUS 1, REMAINDER 0);
                CREATE VIEW seen AS SELECT * FROM plain;
                CREATE FUNCTION looks(bigint) RETURNS bigint STABLE LANGUAGE sql AS 'SELECT max(n) FROM plain';
                CREATE FUNCTION twofold(bigint) RETURNS bigint IMMUTABLE LANGUAGE sql AS 'SELECT $1 * 2';
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE plain SET n = n + :n WHERE id = :id",
            "update \"plain\" as p set n = p.n + :n, note = coalesce(:note, note) where p.id = :id and n > 0 -- where",
            "UPDATE ONLY plain SET (n, note) = (twofold(:n), now()::text || '(') WHERE :id = id",
            "/* it goes */ DELETE FROM plain AS x WHERE x.id = :id",
            "INSERT INTO plain (note, id) VALUES (:note || ') VALUES (', :id)",
            "INSERT INTO plain (id, n) VALUES (:id, CASE WHEN :n > 0 THEN (1 + :n) END) ON CONFLICT DO NOTHING",
            "INSERT INTO plain AS p (id, n) VALUES (:id, :n) ON CONFLICT (id) DO UPDATE SET n = p.n + excluded.n WHERE p.n < 10",
            "UPDATE pair SET n = :n WHERE a = :a AND b = :b",
            "INSERT INTO pair VALUES (:a, :b, :n)",
            "DELETE FROM pair WHERE b = :b AND a = :a AND n IS DISTINCT FROM 3",
            "UPDATE \"Odd \"\"T\" SET n = n + 1 WHERE \"The Key\" = :k",
            "INSERT INTO \"Odd \"\"T\" (n, \"The Key\") VALUES (1, :k)",
            "INSERT INTO nokey VALUES (:n)"})
    void a_statement_may_run_for_many_rows_at_once(String sql) throws SQLException {
        assertThat(isOwnRow(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE plain SET n = :n",
            "UPDATE public.plain SET n = n + :n WHERE id = :id",
            "UPDATE plain SET n = :n WHERE note = :note",
            "UPDATE plain SET n = :n WHERE id = :id OR n = 1",
            "UPDATE plain SET n = :n WHERE id > :id",
            "UPDATE plain SET n = :n WHERE id = md5(:id)::uuid",
            "UPDATE plain SET n = :n WHERE id = ANY (:ids)",
            "UPDATE plain SET id = :other WHERE id = :id",
            "UPDATE plain SET n = (SELECT max(b) FROM pair) WHERE id = :id AND n <> :n",
            "UPDATE plain SET n = :n + p.n FROM pair AS p WHERE id = :id",
            "UPDATE plain SET n = :n WHERE id = :id AND EXISTS (SELECT FROM pair)",
            "UPDATE plain SET n = :n * random() WHERE id = :id",
            "UPDATE plain SET n = looks(:n) WHERE id = :id",
            "UPDATE seen SET n = :n WHERE id = :id",
            "WITH one AS (DELETE FROM pair) UPDATE plain SET n = :n WHERE id = :id",
            "UPDATE pair SET n = :n WHERE a = :a",
            "UPDATE pair SET n = :n WHERE n > :least",
            "DELETE FROM pair WHERE n IS NULL OR n = :n",
            "UPDATE pair SET tags = :tags WHERE a = :a AND b = :b",
            "DELETE FROM plain USING pair WHERE id = :id AND pair.a = :a",
            "INSERT INTO plain (id, n) VALUES (:id, 1), (:other, 2)",
            "INSERT INTO plain (id) SELECT :id::uuid",
            "INSERT INTO plain (id, n) VALUES (:id, DEFAULT)",
            "INSERT INTO plain (id) VALUES ('8bf6b9b7-9bff-4a21-a4d5-43b4ae4ea80c')",
            "INSERT INTO plain (id, n) VALUES (md5(:id)::uuid, 1)",
            "INSERT INTO plain (id, n) VALUES (:id, (SELECT count(*) FROM pair))",
            "INSERT INTO plain AS p (id, n) VALUES (:id, :n) ON CONFLICT (id) DO UPDATE SET id = :other",
            "INSERT INTO numbered (n) VALUES (:n)",
            "INSERT INTO identified (id) VALUES (:id)",
            "INSERT INTO numbered (id, n) VALUES (:id, nextval('numbered_id_seq'))",
            "UPDATE nokey SET n = :n",
            "UPDATE coarse SET n = :n WHERE id = :id",
            "UPDATE padded SET n = :n WHERE id = :id",
            "INSERT INTO twice (id, email) VALUES (:id, :email)",
            "UPDATE deferred SET n = :n WHERE id = :id",
            "INSERT INTO partly (id, n) VALUES (:id, :n)",
            "INSERT INTO computed (id, n) VALUES (:id, :n)",
            "UPDATE collated SET n = :n WHERE id = :id",
            "INSERT INTO excluding (id) VALUES (:id)",
            "UPDATE fired SET n = :n WHERE id = :id",
            "UPDATE parent SET n = :n WHERE id = :id",
            "UPDATE child SET n = :n WHERE id = :id",
            "UPDATE policed SET n = :n WHERE id = :id",
            "UPDATE ruled SET n = :n WHERE id = :id",
            "UPDATE ancestor SET n = :n WHERE id = :id",
            "UPDATE parts SET n = :n WHERE id = :id"})
    void where_there_is_any_doubt_it_runs_by_itself(String sql) throws SQLException {
        assertThat(isOwnRow(sql)).isFalse();
    }

    @Test
    void nothing_is_left_of_the_question() throws SQLException {
        new Database(database.pool()).transaction(session -> {
            String before = settings(session);
            isOwnRow(session, "UPDATE plain SET n = n + :n WHERE id = :id");
            isOwnRow(session, "INSERT INTO plain (id, n) VALUES (:id, DEFAULT)");
            assertThat(settings(session)).isEqualTo(before);
            assertThat(session.number("SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'evolvent%'"))
                    .isZero();
            return true;
        });
    }

    private static String settings(Session session) throws SQLException {
        return session.first("SELECT string_agg(name || '=' || setting, ',' ORDER BY name) FROM pg_settings",
                row -> row.getString(1)).orElseThrow();
    }

    private static boolean isOwnRow(String sql) throws SQLException {
        return new Database(database.pool()).transaction(session -> isOwnRow(session, sql));
    }

    private static boolean isOwnRow(Session session, String sql) throws SQLException {
        Declared declared = Declared.of(session, List.of(SqlStatement.of("it", sql))).getFirst();
        assertThat(declared.problems()).isEmpty();
        return OwnRow.of(session, declared).isPresent();
    }
}

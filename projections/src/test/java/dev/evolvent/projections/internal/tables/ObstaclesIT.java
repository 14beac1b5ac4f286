package dev.evolvent.projections.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObstaclesIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void a_plain_table() throws SQLException {
        Orders.drop(database);
        database.execute("CREATE TABLE t (id int PRIMARY KEY, a text)");
    }

    private static List<String> obstacles(String... names) {
        return new Database(database.pool())
                .session(session -> ReadModelTables.of("public", List.of(names)).obstacles(session));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    CREATE TABLE c () INHERITS (t)                                                      | table t is inherited by public.c
                    CREATE TABLE p (); ALTER TABLE t INHERIT p                                          | table t inherits from public.p
                    ALTER TABLE t SET UNLOGGED                                                          | table t is unlogged
                    DROP TABLE t; CREATE TABLE t (id int) PARTITION BY LIST (id)                        | table t is not an ordinary table
                    DROP TABLE t; CREATE VIEW t AS SELECT 1 AS id                                       | table t is not an ordinary table
                    CREATE TABLE p (id int NOT NULL, a text) PARTITION BY LIST (id); ALTER TABLE p ATTACH PARTITION t DEFAULT | table t is a partition
                    DROP TABLE t; CREATE TYPE y AS (id int); CREATE TABLE t OF y                        | table t is a table of type public.y
                    CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING                                  | rule r of table t
                    CREATE TABLE o (); CREATE RULE r AS ON INSERT TO o DO ALSO DELETE FROM t            | rule r on table public.o depends on table public.t
                    CREATE PUBLICATION p FOR ALL TABLES                                                 | publication p is for all tables, so the rows of the shadow tables would be published as they are loaded
                    CREATE FUNCTION f() RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t'               | function public.f() depends on type public.t
                    CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT id FROM t; END     | function public.f() depends on table public.t
                    CREATE TABLE o (t t)                                                                | column t of table public.o depends on type public.t
                    CREATE TABLE o (t t[])                                                              | column t of table public.o depends on type public.t[]
                    CREATE VIEW v AS SELECT t FROM t                                                    | column t of view public.v depends on type public.t
                    CREATE TABLE o (id int); CREATE POLICY p ON o USING (id IN (SELECT id FROM t))      | policy p on table public.o depends on table public.t
                    CREATE TABLE o (id int REFERENCES t) PARTITION BY LIST (id)                         | foreign key o_id_fkey of table public.o, which is partitioned
                    CREATE TABLE o (id int REFERENCES t); ALTER TABLE o DISABLE TRIGGER ALL             | the triggers of foreign key o_id_fkey of table public.o are not all on
                    ALTER TABLE t ADD i int GENERATED ALWAYS AS IDENTITY; CREATE TABLE o (i int DEFAULT nextval('t_i_seq')) | default value for column i of table public.o depends on sequence public.t_i_seq
                    CREATE SCHEMA s; CREATE MATERIALIZED VIEW s.m AS SELECT id FROM t; CREATE MATERIALIZED VIEW m AS SELECT a FROM t | materialized view public.m has the name of another one, or of a table
                    GRANT USAGE ON TYPE t TO pg_monitor                                                 | the row type of table t has rights of its own
                    UPDATE pg_index SET indisvalid = false WHERE indexrelid = 't_pkey'::regclass        | index public.t_pkey is invalid
                    """)
    void each_is_told(String made, String obstacle) throws SQLException {
        assertThat(obstacles("t")).isEmpty();
        database.execute(made);

        assertThat(obstacles("t")).contains(obstacle);
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> Orders.transaction(database,
                        session -> ReadModelTables.of("public", List.of("t")).createShadowTables(session, "shadows",
                                Optional.empty(), false)))
                .withMessageStartingWith("EV-4020").withMessageContaining(obstacle);
        assertThat(database.value("SELECT to_regnamespace('shadows')::text")).isNull();
    }

    @Test
    void a_table_with_the_name_of_one_of_postgresqls_own() throws SQLException {
        database.execute("CREATE TABLE public.pg_class (id int)");

        assertThat(obstacles("pg_class")).contains("table pg_class has the name of something of PostgreSQL's own");
    }

    @Test
    void all_of_them_are_told_at_once() throws SQLException {
        database.execute(
                "CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING; ALTER TABLE t SET UNLOGGED; CREATE TABLE o (t t)");

        assertThat(obstacles("t")).hasSize(3);
    }

    @Test
    void temporary_views_and_ordinary_functions_are_none() throws SQLException {
        database.execute(
                "CREATE FUNCTION f() RETURNS bigint LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT count(*) FROM t); END'");
        try (Connection connection = database.connection()) {
            Session session = new Session(connection);
            session.execute("CREATE TEMPORARY VIEW v AS SELECT id FROM t");

            assertThat(obstacles("t")).isEmpty();
            session.number("SELECT f()");
            ReadModelTables tables = ReadModelTables.of("public", List.of("t"));
            List<String> build = Orders.transaction(database,
                    inside -> tables.createShadowTables(inside, "shadows", Optional.empty(), true));
            database.execute("INSERT INTO shadows.t VALUES (1, 'new')");
            Orders.build(database, build);
            Orders.exchange(database, tables, "shadows", "kept");
            assertThat(session.number("SELECT f()")).as("a plan that was kept").isEqualTo(1);
        }
    }

    @Test
    void missing_rights_are_told() throws SQLException {
        database.execute(
                """
                        CREATE TABLE o (id int REFERENCES t); CREATE VIEW v AS SELECT id FROM t; CREATE TABLE x (id int PRIMARY KEY);
                        ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES x;
                        DO $$ BEGIN IF to_regrole('evolvent_nobody') IS NULL THEN CREATE ROLE evolvent_nobody; END IF; END $$;
                        CREATE PUBLICATION p FOR TABLE t""");
        String me = (String) database.value("SELECT current_user::text");

        List<String> told = Orders.transaction(database, session -> {
            session.execute("SET LOCAL ROLE evolvent_nobody");
            return ReadModelTables.of("public", List.of("t")).obstacles(session);
        });

        String member = " belongs to " + me + ", of which role evolvent_nobody is not a member";
        assertThat(told).contains("table public.t" + member, "table public.o" + member, "view public.v" + member,
                "publication p" + member, "role evolvent_nobody must have the right REFERENCES on public.x",
                "role evolvent_nobody must have the right CREATE on schema public",
                "role evolvent_nobody must have the right CREATE on database " + database.name() + ", to make schemas");
    }
}

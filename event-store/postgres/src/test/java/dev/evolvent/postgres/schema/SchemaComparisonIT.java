package dev.evolvent.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaComparisonIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void a_schema() throws SQLException {
        database.execute("""
                DROP SCHEMA IF EXISTS s CASCADE;
                CREATE SCHEMA s;
                CREATE TYPE s.mood AS ENUM ('good', 'bad');
                CREATE DOMAIN s.positive AS int CONSTRAINT above CHECK (VALUE > 0);
                CREATE SEQUENCE s.counter;
                CREATE FUNCTION s.f(a int) RETURNS int LANGUAGE sql AS 'SELECT
                    1';
                CREATE FUNCTION s.touched() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                CREATE TABLE s.read_model (
                    id int PRIMARY KEY,
                    tags text,
                    name text NOT NULL DEFAULT 'none',
                    twice int GENERATED ALWAYS AS (id * 2) STORED,
                    number bigint GENERATED ALWAYS AS IDENTITY,
                    CONSTRAINT "is short" CHECK (length(name) < 50)
                );
                CREATE INDEX by_name ON s.read_model (name);
                CREATE TABLE s.other (model int CONSTRAINT to_model REFERENCES s.read_model);
                CREATE VIEW s.names AS SELECT 1 AS one;
                CREATE MATERIALIZED VIEW s.stored AS SELECT 1 AS one;
                CREATE TRIGGER touch BEFORE UPDATE ON s.read_model FOR EACH ROW EXECUTE FUNCTION s.touched();
                CREATE RULE quiet AS ON DELETE TO s.other DO NOTHING;
                CREATE POLICY mine ON s.other USING (model > 0);
                CREATE STATISTICS s.stats ON id, name FROM s.read_model;
                CREATE TABLE s.parted (at int) PARTITION BY RANGE (at);
                CREATE TABLE s.parted_1 PARTITION OF s.parted FOR VALUES FROM (1) TO (10);
                COMMENT ON COLUMN s.read_model.tags IS 'tags';
                GRANT SELECT ON s.read_model TO PUBLIC;
                """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '~', value = {
            "DROP TABLE s.other ! table s.other is missing",
            "CREATE TABLE s.new (id serial PRIMARY KEY, name text) ! table s.new was not expected; sequence s.new_id_seq was not expected",
            "ALTER TABLE s.read_model DROP tags ! column s.read_model.tags is missing",
            "ALTER TABLE s.read_model ADD \"New One\" int ! column s.read_model.\"New One\" was not expected",
            "ALTER TABLE s.read_model ALTER tags TYPE text[] USING NULL ! column s.read_model.tags: text expected, text[] found",
            "ALTER TABLE s.read_model ALTER tags TYPE varchar(8) ! column s.read_model.tags: text expected, character varying(8) found",
            "ALTER TABLE s.read_model ALTER tags TYPE text COLLATE \"C\" ! column s.read_model.tags: text expected, text COLLATE \"C\" found",
            "ALTER TABLE s.read_model ALTER tags SET NOT NULL ! column s.read_model.tags: nullable expected, not null found",
            "ALTER TABLE s.read_model ALTER name DROP NOT NULL ! column s.read_model.name: not null expected, nullable found",
            "ALTER TABLE s.read_model ALTER name DROP DEFAULT ! column s.read_model.name: default 'none'::text expected, no default found",
            "ALTER TABLE s.read_model ALTER name SET DEFAULT 'x' ! column s.read_model.name: default 'none'::text expected, default 'x'::text found",
            "ALTER TABLE s.read_model ALTER tags SET DEFAULT upper('a') ! column s.read_model.tags: no default expected, default upper('a'::text) found",
            "ALTER TABLE s.read_model ALTER twice DROP EXPRESSION ! column s.read_model.twice: generated always as ((id * 2)) STORED expected, no generated found",
            "ALTER TABLE s.read_model ALTER number DROP IDENTITY ! column s.read_model.number: GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME s.read_model_number_seq START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1) expected, no identity found",
            "ALTER TABLE s.read_model ALTER tags SET STORAGE EXTERNAL ! column s.read_model.tags: no storage expected, storage external found",
            "ALTER TABLE s.read_model ALTER tags SET STATISTICS 7 ! column s.read_model.tags: no statistics expected, statistics target 7 found",
            "ALTER TABLE s.other SET UNLOGGED ! table s.other: logged expected, unlogged found",
            "ALTER TABLE s.other SET (fillfactor = 50) ! table s.other: no options expected, options fillfactor='50' found",
            "ALTER TABLE s.read_model DROP CONSTRAINT \"is short\" ! constraint s.read_model.\"is short\" is missing",
            "ALTER TABLE s.other ADD CONSTRAINT late CHECK (model > 0) NOT VALID ! constraint s.other.late was not expected",
            "ALTER TABLE s.other ALTER CONSTRAINT to_model DEFERRABLE ! foreign key s.other.to_model: FOREIGN KEY (model) REFERENCES s.read_model(id) expected, FOREIGN KEY (model) REFERENCES s.read_model(id) DEFERRABLE found",
            "DROP INDEX s.by_name ! index s.by_name is missing",
            "CREATE INDEX one_more ON s.read_model (tags) ! index s.one_more was not expected",
            "DROP INDEX s.by_name; CREATE INDEX by_name ON s.read_model (tags) ! index s.by_name: CREATE INDEX by_name ON s.read_model USING btree (name) expected, CREATE INDEX by_name ON s.read_model USING btree (tags) found",
            "ALTER TABLE s.read_model CLUSTER ON by_name ! index s.by_name: no clustered expected, clustered found",
            "ALTER TYPE s.mood ADD VALUE 'so-so' ! type s.mood: CREATE TYPE s.mood AS ENUM ('good', 'bad') expected, CREATE TYPE s.mood AS ENUM ('good', 'bad', 'so-so') found",
            "ALTER DOMAIN s.positive DROP CONSTRAINT above ! domain constraint s.positive.above is missing",
            "ALTER DOMAIN s.positive SET DEFAULT 3 ! domain s.positive: CREATE DOMAIN s.positive AS integer expected, CREATE DOMAIN s.positive AS integer DEFAULT 3 found",
            "ALTER SEQUENCE s.counter INCREMENT 2 ! sequence s.counter: CREATE SEQUENCE s.counter AS bigint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1 expected, CREATE SEQUENCE s.counter AS bigint START WITH 1 INCREMENT BY 2 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1 found",
            "CREATE OR REPLACE FUNCTION s.f(a int) RETURNS int LANGUAGE sql AS E'SELECT\\n                    2' ! function s.f(integer): line 5: 1$function$ expected, 2$function$ found",
            "DROP FUNCTION s.f(int) ! function s.f(integer) is missing",
            "CREATE OR REPLACE VIEW s.names AS SELECT 2 AS one ! view s.names: line 2: SELECT 1 AS one expected, SELECT 2 AS one found",
            "REFRESH MATERIALIZED VIEW s.stored WITH NO DATA ! materialized view s.stored: with data expected, with no data found",
            "ALTER TABLE s.read_model DISABLE TRIGGER touch ! trigger s.read_model.touch: enabled expected, disabled found",
            "ALTER TABLE s.read_model ENABLE ALWAYS TRIGGER touch ! trigger s.read_model.touch: enabled expected, enabled always found",
            "DROP TRIGGER touch ON s.read_model ! trigger s.read_model.touch is missing",
            "DROP RULE quiet ON s.other ! rule s.other.quiet is missing",
            "ALTER TABLE s.other ENABLE ROW LEVEL SECURITY ! row security of s.other was not expected",
            "ALTER POLICY mine ON s.other USING (model > 1) ! policy s.other.mine: CREATE POLICY mine ON s.other USING ((model > 0)) expected, CREATE POLICY mine ON s.other USING ((model > 1)) found",
            "ALTER POLICY mine ON s.other TO CURRENT_USER ! roles of policy s.other.mine was not expected",
            "ALTER STATISTICS s.stats SET STATISTICS 9 ! statistics s.stats: no statistics expected, statistics target 9 found",
            "ALTER TABLE s.other REPLICA IDENTITY FULL ! replica identity of s.other was not expected",
            "ALTER TABLE s.parted DETACH PARTITION s.parted_1 ! partition s.parted_1 is missing",
            "COMMENT ON COLUMN s.read_model.tags IS 'labels' ! comment on column s.read_model.tags: 'tags' expected, 'labels' found",
            "COMMENT ON SCHEMA s IS 'of tests' ! comment on schema s was not expected",
            "GRANT INSERT ON s.read_model TO PUBLIC ! rights on table s.read_model to PUBLIC: SELECT expected, INSERT, SELECT found",
            "GRANT SELECT (tags) ON s.read_model TO PUBLIC ! rights on column s.read_model.tags to PUBLIC was not expected",
            "REVOKE EXECUTE ON FUNCTION s.f FROM PUBLIC ! rights on function s.f(integer) to PUBLIC was not expected",
            "ALTER VIEW s.names OWNER TO pg_monitor ! owner of view s.names: {me} expected, pg_monitor found",
            "ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO PUBLIC ! default privileges FOR ROLE {me} IN SCHEMA s ON TABLES TO PUBLIC was not expected",
    })
    void one_difference_is_one_sentence(String change, String sentences) throws SQLException {
        String me = String.valueOf(database.value("SELECT quote_ident(current_user)"));
        SchemaSnapshot before = read();

        database.execute(change);

        assertThat(SchemaSnapshot.compare(before, read())).extracting(SchemaDifference::toString)
                .containsExactlyInAnyOrder(sentences.replace("{me}", me).split("; "));
    }

    @Test
    void there_and_back_is_no_difference() throws SQLException {
        SchemaSnapshot before = read();

        database.execute("ALTER TABLE s.read_model ADD c int; ALTER TABLE s.read_model DROP c; DROP INDEX s.by_name;"
                + " CREATE INDEX by_name ON s.read_model (name)");

        assertThat(SchemaSnapshot.compare(before, read())).isEmpty();
    }

    @Test
    void the_order_of_columns_is_a_minor_difference_of_its_own() throws SQLException {
        SchemaSnapshot before = read();

        database.execute("ALTER TABLE s.read_model DROP tags; ALTER TABLE s.read_model ADD tags text, ADD later int;"
                + " COMMENT ON COLUMN s.read_model.tags IS 'tags'");
        List<SchemaDifference> differences = SchemaSnapshot.compare(before, read());

        assertThat(differences).extracting(SchemaDifference::toString).containsExactly(
                "table s.read_model: columns in the order id, tags, name, twice, number expected,"
                        + " id, name, twice, number, tags found",
                "column s.read_model.later was not expected");
        assertThat(differences).extracting(SchemaDifference::isMinor).containsExactly(true, false);
        assertThat(differences.getLast().object())
                .isEqualTo(new SchemaObject.Key(ObjectKind.COLUMN, "s.read_model.later"));
    }

    private static SchemaSnapshot read() {
        return new Database(database.dataSource())
                .session(session -> SchemaSnapshot.read(session, SchemaScope.schemas("s")));
    }
}

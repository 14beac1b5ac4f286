package dev.evolvent.eventstore.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;

/**
 * A table with every kind of attachment that PostgreSQL has, under unusual names, for the tests of all code that copies
 * or replaces tables. Its columns are those of a document store without a position, and a few more.
 */
public final class RichTable {

    public static final String SCHEMA = "Rich's";
    public static final String NAME = "Rich \"Table\"";
    public static final String SQL = "\"Rich's\".\"Rich \"\"Table\"\"\"";

    /** A column of type json with everything that a column can have, in an index but in no constraint or policy. */
    public static final String JSON_COLUMN = "Extra \"json\"";

    /**
     * Attachments that not every kind of replacement can carry over, with the expected refusal, and the statement that
     * removes each.
     */
    public enum Extra {
        REFERENCE("CREATE TABLE \"Rich's\".\"Refers\" (id uuid CONSTRAINT \"Refers to it\" REFERENCES " + SQL
                + " ON DELETE CASCADE DEFERRABLE, other uuid, version bigint); "
                + "COMMENT ON CONSTRAINT \"Refers to it\" ON \"Rich's\".\"Refers\" IS 'inwards'; "
                + "ALTER TABLE \"Rich's\".\"Refers\" ADD CONSTRAINT not_yet FOREIGN KEY (other) REFERENCES " + SQL
                + " ON UPDATE CASCADE NOT VALID", "Refers to it", "DROP TABLE \"Rich's\".\"Refers\""),
        PUBLICATION("CREATE PUBLICATION \"The rich\" FOR TABLE " + SQL, "The rich", "DROP PUBLICATION \"The rich\""),
        RULE("CREATE RULE \"Do nothing\" AS ON DELETE TO " + SQL + " WHERE OLD.version < 0 DO INSTEAD NOTHING; "
                + "COMMENT ON RULE \"Do nothing\" ON " + SQL + " IS 'a rule'; ALTER TABLE " + SQL
                + " DISABLE RULE \"Do nothing\"", "Do nothing", "DROP RULE \"Do nothing\" ON " + SQL),
        MATERIALIZED_VIEW(
                "CREATE MATERIALIZED VIEW \"Rich's\".\"Rich rows\" WITH (fillfactor = 90) AS SELECT id, version + 1 AS v FROM "
                        + SQL
                        + "; CREATE UNIQUE INDEX \"Rich row\" ON \"Rich's\".\"Rich rows\" (id) WITH (fillfactor = 66); "
                        + "CREATE INDEX computed_row ON \"Rich's\".\"Rich rows\" ((v + 1)); "
                        + "ALTER INDEX \"Rich's\".computed_row ALTER COLUMN 1 SET STATISTICS 77; "
                        + "COMMENT ON MATERIALIZED VIEW \"Rich's\".\"Rich rows\" IS 'rows'",
                "Rich rows",
                "DROP MATERIALIZED VIEW \"Rich's\".\"Rich rows\""),
        CHILD("CREATE TABLE \"Rich's\".\"Child\" (more int) INHERITS (" + SQL + ")", "part",
                "DROP TABLE \"Rich's\".\"Child\"");

        private final String create;
        private final String name;
        private final String drop;

        Extra(String create, String name, String drop) {
            this.create = create;
            this.name = name;
            this.drop = drop;
        }

        /** What a refusal must mention. */
        public String refused() {
            return name;
        }

        public void create(TestDatabase database) throws SQLException {
            database.execute(create);
            if (this == PUBLICATION && version(database) >= 15) {
                database.execute("ALTER PUBLICATION \"The rich\" SET TABLE " + SQL
                        + " (id, version, \"Number\") WHERE (\"Number\" > 0)");
            }
        }

        public void drop(TestDatabase database) throws SQLException {
            database.execute(drop);
        }
    }

    private RichTable() {}

    /** Creates the table with fifty rows and everything that all kinds of replacement can carry over. */
    public static void create(TestDatabase database) throws SQLException {
        try (InputStream resource = Objects.requireNonNull(RichTable.class.getResourceAsStream("rich-table.sql"))) {
            database.execute(
                    new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("{ROLE}", role(database)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (version(database) >= 15) {
            database.execute(
                    "ALTER TABLE " + SQL + " ADD CONSTRAINT nulls UNIQUE NULLS NOT DISTINCT (event_version, id); "
                            + "CREATE UNIQUE INDEX \"Nulls too\" ON " + SQL + " (metadata, id) NULLS NOT DISTINCT");
        }
    }

    /** Drops it and its role, which would outlive the database. */
    public static void drop(TestDatabase database) throws SQLException {
        String role = role(database);
        database.execute("DROP PUBLICATION IF EXISTS \"The rich\"; DROP SCHEMA IF EXISTS evolvent, \"Rich's\" CASCADE; "
                + "DO $$ BEGIN IF to_regrole('" + role + "') IS NOT NULL THEN DROP OWNED BY " + role + "; DROP ROLE "
                + role + "; END IF; END $$");
    }

    public static String role(TestDatabase database) {
        return "\"Rich role of " + database.name() + "\"";
    }

    private static int version(TestDatabase database) throws SQLException {
        return ((Number) Objects.requireNonNull(
                database.value("SELECT current_setting('server_version_num')::int / 10000"))).intValue();
    }
}

package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.eventstore.layout.Attribute;
import dev.evolvent.migrations.internal.AppendTrigger;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes to the events table while there are two copies of it: ids of events that were appended, changed or deleted
 * since the last check. Triggers on the live table record them in the same transaction, so exactly the committed
 * changes are recorded, and the order of commits does not matter.
 */
record ChangeJournal(SequenceColumn sequence) {

    Table table() {
        return sequence.own("journal");
    }

    void create(Session session) throws SQLException {
        session.execute("CREATE TABLE " + table().sql() + " (id "
                + session.first("SELECT format_type(atttypid, atttypmod) FROM pg_attribute "
                        + "WHERE attrelid = to_regclass(?) AND attname = ?", row -> row.getString(1),
                        sequence.events().sql(), sequence.layout().column(Attribute.ID)).orElseThrow()
                + " NOT NULL, appended boolean NOT NULL, number bigint) TABLESPACE "
                + sequence.tablespace(session));
    }

    /** Starts to record changes of the events table, and numbers the events that are appended. */
    void follow(Session session) throws SQLException {
        follow(session, "nextval(" + Sql.literal(sequence.sequence().sql()) + ")");
    }

    /** Starts to record changes of the events table, whose new events have numbers already. */
    void followNumbered(Session session) throws SQLException {
        follow(session, "NULL");
    }

    private void follow(Session session, String number) throws SQLException {
        String version = Sql.name(sequence.layout().column(Attribute.VERSION));
        appends().install(session, "INSERT INTO " + table().sql() + " SELECT id, true, " + number + " FROM (SELECT e."
                + sequence.id() + " AS id FROM appended AS e ORDER BY " + sequence.order(session).streamKey("e")
                + ", e."
                + version + ") AS ordered");
        session.execute("CREATE FUNCTION " + changes().sql() + "() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER "
                + "SET search_path = pg_catalog, pg_temp AS " + Sql.literal("""
                        BEGIN
                            IF TG_OP = 'TRUNCATE' THEN
                                RAISE EXCEPTION 'the events of %%.%% are being copied and cannot be truncated now',
                                    TG_TABLE_SCHEMA, TG_TABLE_NAME;
                            END IF;
                            INSERT INTO %1$s VALUES (OLD.%2$s, false, NULL);
                            IF TG_OP = 'UPDATE' AND NEW.%2$s <> OLD.%2$s THEN
                                INSERT INTO %1$s VALUES (NEW.%2$s, true, %3$s);
                            END IF;
                            RETURN NULL;
                        END""".formatted(table().sql(), sequence.id(), number)));
        session.execute("REVOKE ALL ON FUNCTION " + changes().sql() + "() FROM PUBLIC");
        for (String[] trigger : List.of(new String[]{changes().name(), "AFTER UPDATE OR DELETE", "ROW"},
                new String[]{truncates(), "BEFORE TRUNCATE", "STATEMENT"})) {
            session.execute("CREATE TRIGGER " + Sql.name(trigger[0]) + " " + trigger[1] + " ON "
                    + sequence.events().sql() + " FOR EACH " + trigger[2] + " EXECUTE FUNCTION " + changes().sql()
                    + "()");
            session.execute("ALTER TABLE " + sequence.events().sql() + " ENABLE ALWAYS TRIGGER "
                    + Sql.name(trigger[0]));
        }
    }

    /** The statements that stop it: dropping the functions also drops the triggers. */
    List<String> unfollow() {
        return List.of(appends().drop(), "DROP FUNCTION IF EXISTS " + changes().sql() + "() CASCADE");
    }

    /**
     * Applies some of the recorded changes to the other table: first what was appended, then what was changed.
     *
     * @param columns
     *            that both tables have
     * @param numbered
     *            whether the other table is the one with the numbers
     * @return how many records were used up
     */
    int bring(Session session, Table other, List<String> columns, boolean numbered, int size) throws SQLException {
        // The planner has no good statistics of such new tables; it must look the events up by their ids.
        session.execute("SET LOCAL enable_hashjoin = off");
        session.execute("SET LOCAL enable_mergejoin = off");
        String into = other.sql() + " (" + String.join(", ", columns) + (numbered ? ", " + sequence.sql() : "")
                + ") OVERRIDING SYSTEM VALUE";
        String values = columns.stream().map(column -> "e." + column).collect(Collectors.joining(", "));
        String from = sequence.events().sql() + " AS e ON e." + sequence.id();
        int appended = use(session, "appended", size, """
                added AS (INSERT INTO %s SELECT %s FROM taken JOIN %s = taken.id ORDER BY taken.number)""".formatted(
                into, values + (numbered ? ", taken.number" : ""), from));
        int changed = use(session, "NOT appended", size, """
                gone AS (DELETE FROM %s AS e USING (SELECT DISTINCT id FROM taken) AS changed WHERE e.%s = changed.id
                    RETURNING changed.id%s),
                added AS (INSERT INTO %s SELECT %s FROM gone JOIN %s = gone.id)""".formatted(
                other.sql(), sequence.id(), numbered ? ", e." + sequence.sql() + " AS number" : "",
                into, values + (numbered ? ", gone.number" : ""), from));
        return appended + changed;
    }

    private int use(Session session, String which, int size, String work) throws SQLException {
        return (int) session.number("""
                WITH taken AS (DELETE FROM %1$s WHERE ctid = ANY(ARRAY(
                        SELECT ctid FROM %1$s WHERE %2$s ORDER BY number LIMIT %3$s)) RETURNING id, number),
                %4$s
                SELECT count(*) FROM taken""".formatted(table().sql(), which, size, work));
    }

    private AppendTrigger appends() {
        return new AppendTrigger(sequence.events(), sequence.own("appends"));
    }

    private Table changes() {
        return sequence.own("changes");
    }

    private String truncates() {
        return sequence.own("truncates").name();
    }
}

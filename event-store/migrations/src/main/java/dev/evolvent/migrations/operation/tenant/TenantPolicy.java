package dev.evolvent.migrations.operation.tenant;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.internal.Notes;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The policy that shows a session only the rows of its tenant. It has no effect until row security is enabled. */
public record TenantPolicy(Table table, String column, RowSecurity security) {

    /**
     * The type without its length modifier: a cast to {@code varchar(3)} would truncate the setting, and accept a
     * longer one for the tenant with its first letters. So would a cast to {@code name}.
     */
    private static final String TYPE = """
            WITH RECURSIVE types AS (
                SELECT atttypid AS oid FROM pg_attribute WHERE attrelid = to_regclass(?) AND attname = ?
                UNION ALL SELECT typbasetype FROM pg_type JOIN types USING (oid) WHERE typtype = 'd')
            SELECT CASE oid WHEN 'name'::regtype THEN 'text' ELSE format_type(oid, -1) END
            FROM types JOIN pg_type USING (oid) WHERE typtype <> 'd'""";

    String name() {
        return Sql.derivedName(table.name(), column + "_isolation");
    }

    /** A setting that was set earlier in the session and has ended is an empty text, which is no tenant either. */
    public String create(String type) {
        String own = "(" + Sql.name(column) + " = nullif(current_setting(" + Sql.literal(security.setting())
                + ", true), '')::" + type + ")";
        return "CREATE POLICY " + Sql.name(name()) + " ON " + table.sql() + " USING " + own + " WITH CHECK " + own;
    }

    public void create(Session session) throws SQLException {
        session.execute(create(session.first(TYPE, row -> row.getString(1), table.sql(), column).orElseThrow()));
    }

    public List<String> enable() {
        List<String> statements = new ArrayList<>(List.of(alter() + "ENABLE ROW LEVEL SECURITY"));
        if (security.force()) {
            statements.add(alter() + "FORCE ROW LEVEL SECURITY");
        }
        return statements;
    }

    /** Another policy may have been created since, which would show more, or less. */
    public void enable(Session session) throws SQLException {
        requireNothingElse(session, false);
        for (String statement : enable()) {
            session.execute(statement);
        }
        notes().write(session, security.setting());
    }

    boolean isEnabled(Session session) throws SQLException {
        return notes().areThere(session);
    }

    public void drop(Session session) throws SQLException {
        requireNothingElse(session, isEnabled(session));
        if (isEnabled(session)) {
            session.execute(alter() + "DISABLE ROW LEVEL SECURITY");
            session.execute(alter() + "NO FORCE ROW LEVEL SECURITY");
            notes().erase(session);
        }
        session.execute("DROP POLICY IF EXISTS " + Sql.name(name()) + " ON " + table.sql());
    }

    /** Rows that another policy hides or shows must not change. */
    public void requireNothingElse(Session session, boolean enabledByUs) throws SQLException {
        List<String> found = new ArrayList<>(session.list("""
                SELECT 'row security is ' || CASE WHEN relrowsecurity THEN 'on' ELSE 'forced' END FROM pg_class
                WHERE oid = to_regclass(?) AND (relrowsecurity OR relforcerowsecurity) AND NOT ?
                UNION ALL SELECT 'policy ' || polname FROM pg_policy WHERE polrelid = to_regclass(?) AND polname <> ?
                ORDER BY 1""", row -> row.getString(1), table.sql(), enabledByUs, table.sql(), name()));
        if (!found.isEmpty()) {
            throw new EvolventException(MigrationError.ROW_SECURITY_THERE, "Table " + table
                    + " has row security that Evolvent did not create: " + String.join(", ", found)
                    + ". What that shows and hides would be changed. Nothing was done. Write the policies of this table by"
                    + " SQL, or remove these with a separate migration first.");
        }
    }

    private String alter() {
        return "ALTER TABLE " + table.sql() + " ";
    }

    private Notes notes() {
        return new Notes("add-column row security", table, column);
    }
}

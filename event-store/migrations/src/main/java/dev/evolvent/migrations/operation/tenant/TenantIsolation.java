package dev.evolvent.migrations.operation.tenant;

import dev.evolvent.migrations.Check;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Checks whether tenants can read and write only their own rows.
 *
 * <p>
 * If row security is enabled, it is checked as a role that the policy applies to, if this session may assume such a
 * role; otherwise the expressions of the policy are evaluated. All in one transaction, which is rolled back.
 */
public final class TenantIsolation {

    private static final int TENANTS = 10;
    private static final int SET_ROLE_IS_A_RIGHT = 16;

    private final Session session;
    private final TenantPolicy policy;
    private final String table;
    private final String tenant;
    private final List<Check> checks = new ArrayList<>();

    private TenantIsolation(Session session, TenantPolicy policy) {
        this.session = session;
        this.policy = policy;
        table = policy.table().sql();
        tenant = Sql.name(policy.column()) + "::text";
    }

    /** The policy as found in the catalogue. */
    private record Found(String shows, String lets, boolean ok, String others) {}

    /** The rows of a tenant, and the number of tenants. */
    private record Tenant(String name, long rows, long tenants) {}

    public static List<Check> verify(Session session, TenantPolicy policy) throws SQLException {
        Connection connection = session.connection();
        connection.setAutoCommit(false);
        try {
            session.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            TenantIsolation look = new TenantIsolation(session, policy);
            look.look(policy.isEnabled(session));
            return look.checks;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void look(boolean enabled) throws SQLException {
        if (enabled) {
            isOn();
        }
        Optional<Found> found = policy();
        if (found.isEmpty()) {
            return;
        }
        if (session.first("SELECT row_security_active(to_regclass(?))", row -> row.getBoolean(1), table)
                .orElseThrow()) {
            set("");
            nobody(count(""), "as this role, from which the policy hides the tenants' rows, too");
            return;
        }
        Optional<String> reader = enabled ? role("SELECT") : Optional.empty();
        ownRows(found.get());
        List<Tenant> tenants = tenants();
        through(reader, found.get(), tenants);
        others(found.get(), tenants, enabled ? role("INSERT") : Optional.empty());
    }

    private void isOn() throws SQLException {
        boolean on = session.first("SELECT relrowsecurity AND (relforcerowsecurity OR NOT ?) FROM pg_class"
                + " WHERE oid = to_regclass(?)", row -> row.getBoolean(1), policy.security().force(), table)
                .orElse(false);
        List<String> all = session.list("""
                SELECT rolname FROM pg_roles, pg_class WHERE pg_class.oid = to_regclass(?)
                AND (rolsuper OR rolbypassrls OR pg_roles.oid = relowner AND NOT relforcerowsecurity) ORDER BY 1""",
                row -> row.getString(1), table);
        checks.add(new Check("row security is on", on, on
                ? "but for superusers, roles with BYPASSRLS" + (policy.security().force() ? "" : " and the owner")
                        + ": "
                        + String.join(", ", all)
                : "it is off, or not forced"));
    }

    private Optional<Found> policy() throws SQLException {
        Optional<Found> found = session.first("""
                SELECT coalesce(pg_get_expr(polqual, polrelid), 'true'),
                    coalesce(pg_get_expr(polwithcheck, polrelid), pg_get_expr(polqual, polrelid), 'true'),
                    polpermissive AND polcmd = '*' AND polroles = '{0}', coalesce((SELECT string_agg(o.polname, ', ')
                        FROM pg_policy o WHERE o.polrelid = p.polrelid AND o.polpermissive AND o.oid <> p.oid), '')
                FROM pg_policy p WHERE polrelid = to_regclass(?) AND polname = ?""",
                row -> new Found(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4)), table,
                policy.name());
        boolean alone = found.map(Found::others).orElse("").isEmpty();
        checks.add(new Check("the policy applies to all commands and roles, and no other shows more",
                found.isPresent() && found.get().ok() && alone,
                found.isEmpty()
                        ? "there is none"
                        : alone ? policy.name() : "there are others: " + found.get().others()));
        return found;
    }

    /** For each row, with the setting of its tenant, the policy must show it and allow writing it. */
    private void ownRows(Found found) throws SQLException {
        String set = "set_config(" + Sql.literal(policy.security().setting()) + ", " + tenant + ", true)";
        long[] counts = session.listAsWritten("SELECT count(*), count(*) FILTER (WHERE own) FROM (SELECT CASE WHEN "
                + set
                + " IS NOT NULL THEN (" + found.shows() + ") AND (" + found.lets() + ") END AS own FROM " + table
                + ") AS looked", row -> new long[]{row.getLong(1), row.getLong(2)}).getFirst();
        checks.add(new Check("each row is its tenant's", counts[0] == counts[1],
                counts[0] == counts[1]
                        ? counts[0] + " rows"
                        : (counts[0] - counts[1])
                                + " rows would be visible to no role: their tenant is null or empty"));
    }

    private List<Tenant> tenants() throws SQLException {
        return session.list(
                "SELECT " + tenant + ", count(*) AS rows, count(*) OVER () FROM " + table + " WHERE " + tenant
                        + " <> '' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT " + TENANTS,
                row -> new Tenant(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    private void through(Optional<String> reader, Found found, List<Tenant> tenants) throws SQLException {
        String how = reader.map(role -> "as role " + role).orElse("by what the policy says, evaluated");
        String shown = reader.isPresent() ? "" : " WHERE (" + found.shows() + ")";
        session.execute("SAVEPOINT eyes");
        takeOn(reader);
        set("");
        nobody(count(shown), how);
        long strangers = 0;
        List<String> wrong = new ArrayList<>();
        long sum = 0;
        for (Tenant one : tenants) {
            set(one.name());
            long rows = count(shown);
            strangers += count((shown.isEmpty() ? " WHERE " : shown + " AND ") + tenant + " IS DISTINCT FROM "
                    + Sql.literal(one.name()));
            sum += rows;
            if (rows != one.rows()) {
                wrong.add(one.name());
            }
        }
        session.execute("ROLLBACK TO SAVEPOINT eyes");
        long all = tenants.stream().mapToLong(Tenant::tenants).findFirst().orElse(0);
        String of = tenants.size() + (all > tenants.size() ? " of " + all : "") + " tenants, " + how;
        checks.add(new Check("no tenant sees a row of another one", strangers == 0,
                (strangers == 0 ? "" : strangers + " rows; ") + of));
        checks.add(new Check("each tenant sees all of its rows", wrong.isEmpty(), wrong.isEmpty()
                ? of + "; " + sum + " rows together"
                : "not so for " + String.join(", ", wrong)));
    }

    private void nobody(long rows, String how) {
        checks.add(new Check("without a tenant, no row is seen", rows == 0, (rows == 0 ? "" : rows + " rows, ") + how));
    }

    /** What refused an insert, if anything. */
    private enum Refusal {
        NONE,
        BY_POLICY,
        BY_SOMETHING_ELSE
    }

    /** Inserts a row of one tenant again, as another one: the policy is checked before any constraint. */
    private void others(Found found, List<Tenant> tenants, Optional<String> writer) throws SQLException {
        String name = "no role inserts for another tenant";
        if (tenants.isEmpty()) {
            checks.add(new Check(name, true, "not tried, since there is no row"));
            return;
        }
        String other = tenants.size() > 1 ? tenants.get(1).name() : "";
        Refusal refusal = writer.isPresent()
                ? insertion(tenants.getFirst(), other, writer)
                : Refusal.BY_SOMETHING_ELSE;
        if (refusal != Refusal.BY_SOMETHING_ELSE) {
            checks.add(new Check(name, refusal == Refusal.BY_POLICY,
                    (refusal == Refusal.BY_POLICY ? "" : "a row was inserted, ") + "as role " + writer.orElseThrow()));
            return;
        }
        set(other);
        long let = count(" WHERE (" + found.lets() + ") AND " + tenant + " IS DISTINCT FROM " + Sql.literal(other));
        checks.add(new Check(name, let == 0, (let == 0 ? "" : let + " rows would be let in, ")
                + "by what the policy says, evaluated"
                + writer.map(role -> "; role " + role + " was refused by something else").orElse("")));
    }

    private Refusal insertion(Tenant tenantOfRow, String as, Optional<String> writer) throws SQLException {
        String columns = session.list("""
                SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0
                AND NOT attisdropped AND attgenerated = '' ORDER BY attnum""", row -> row.getString(1), table).stream()
                .collect(Collectors.joining(", "));
        String row = session.first("SELECT one::text FROM " + table + " AS one WHERE " + tenant + " = ? LIMIT 1",
                found -> found.getString(1), tenantOfRow.name()).orElseThrow();
        session.execute("SAVEPOINT eyes");
        takeOn(writer);
        set(as);
        Refusal refusal = refusal(
                "INSERT INTO " + table + " (" + columns + ") OVERRIDING SYSTEM VALUE SELECT " + columns
                        + " FROM (SELECT (" + Sql.literal(row) + "::" + table + ").*) AS one");
        session.execute("ROLLBACK TO SAVEPOINT eyes");
        return refusal;
    }

    private Refusal refusal(String insert) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.executeUpdate(insert);
            return Refusal.NONE;
        } catch (PSQLException e) {
            DatabaseException problem = DatabaseException.of(e);
            if (problem.isPassing()) {
                throw e;
            }
            // The policy has allowed what a constraint refuses.
            if (problem.sqlState().startsWith("23")) {
                return Refusal.NONE;
            }
            ServerErrorMessage message = e.getServerErrorMessage();
            // A missing right has the same SQLSTATE, and messages are localized.
            return message != null && "ExecWithCheckOptions".equals(message.getRoutine())
                    ? Refusal.BY_POLICY
                    : Refusal.BY_SOMETHING_ELSE;
        }
    }

    /** A role that the policy applies to, and that this session may assume: a user's own rather than PostgreSQL's. */
    private Optional<String> role(String right) throws SQLException {
        Table named = policy.table();
        return session.first(
                """
                        SELECT rolname FROM pg_roles r, pg_class c WHERE c.oid = to_regclass(?) AND NOT rolsuper AND NOT rolbypassrls
                        AND pg_has_role(session_user, r.oid, ?) AND NOT pg_has_role(r.oid, relowner, 'USAGE')
                        AND has_schema_privilege(r.oid, ?, 'USAGE') AND has_table_privilege(r.oid, c.oid, ?)
                        ORDER BY starts_with(rolname, 'pg_'), 1 LIMIT 1""",
                row -> row.getString(1), table,
                session.majorVersion() < SET_ROLE_IS_A_RIGHT ? "MEMBER" : "SET", named.schema(), right);
    }

    private void takeOn(Optional<String> role) throws SQLException {
        if (role.isPresent()) {
            session.execute("SET LOCAL ROLE " + Sql.name(role.get()));
        }
    }

    private void set(String value) throws SQLException {
        session.first("SELECT set_config(?, ?, true)", row -> true, policy.security().setting(), value);
    }

    private long count(String where) throws SQLException {
        return session.listAsWritten("SELECT count(*) FROM " + table + where, row -> row.getLong(1)).getFirst();
    }
}

package dev.evolvent.migrations.operation.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationListener;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.migrations.operation.AddColumn;
import dev.evolvent.migrations.operation.ColumnValue;
import dev.evolvent.migrations.operation.Schema;
import dev.evolvent.migrations.operation.TestRole;
import dev.evolvent.migrations.operation.Trial;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.SchemaObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With an owner, who migrates, and an application, which logs in as itself. */
class RowSecurityIT {

    private static final Table TABLE = new Table("Odd 'Schema'", "The \"Events\" \\ of é");
    private static final String T = TABLE.sql();
    private static final String TENANT = "\"Ten'ant \"\"id\"\"\"";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private TestRole owner;
    private TestRole application;

    @BeforeEach
    void two_roles_and_a_table_with_rows_of_three_tenants() throws SQLException {
        owner = TestRole.create(database, "Ow\"ner", "");
        application = TestRole.create(database, "Appli'cation", "");
        database.execute("DROP SCHEMA IF EXISTS evolvent CASCADE; CREATE SCHEMA \"Odd 'Schema'\" AUTHORIZATION "
                + owner.sql() + "; GRANT USAGE ON SCHEMA \"Odd 'Schema'\" TO " + application.sql() + "; CREATE TABLE "
                + T
                + " (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, metadata jsonb, payload text NOT NULL,"
                + " twice bigint GENERATED ALWAYS AS (id * 2) STORED); ALTER TABLE " + T + " OWNER TO " + owner.sql()
                + "; GRANT SELECT, INSERT, UPDATE, DELETE ON " + T + " TO " + application.sql() + "; INSERT INTO " + T
                + " (metadata, payload) SELECT jsonb_build_object('tenant', (ARRAY['a', 'b', 'c ''?\" \\'])[i % 3 + 1]),"
                + " 'p' FROM generate_series(1, 300) AS i");
    }

    @AfterEach
    void gone() throws SQLException {
        database.execute("DROP SCHEMA \"Odd 'Schema'\" CASCADE; DROP SCHEMA IF EXISTS evolvent CASCADE");
        application.close();
        owner.close();
    }

    private static AddColumn isolated(String type, boolean force) {
        return AddColumn
                .builder(TABLE, "Ten'ant \"id\"", type,
                        new ColumnValue.JsonPath("metadata", List.of("tenant"), Optional.empty()))
                .notNull(true).rowSecurity(new RowSecurity("app.tenant", force)).build();
    }

    private MigrationRunner runner(AddColumn operation) {
        return runner(owner.dataSource(), operation);
    }

    private static MigrationRunner runner(DataSource dataSource, AddColumn operation) {
        return MigrationRunner.of(dataSource, List.of(Migration.of(1, "tenants", operation)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_tenant_sees_and_writes_its_own_rows_only_once_it_is_completed(boolean force) throws SQLException {
        AddColumn operation = isolated("text", force);
        List<SchemaObject> before = Schema.of(database);

        assertThat(runner(operation).apply().waiting()).isPresent();
        assertThat(count(application, "", "true")).isEqualTo(300);
        assertThat(runner(operation).verify()).allMatch(MigrationRunner.Verification::ok);

        runner(operation).complete();
        assertThat(count(application, "a", "true")).isEqualTo(100);
        assertThat(count(application, "a", TENANT + " <> 'a'")).isEqualTo(0);
        assertThat(count(application, "c '?\" \\", "true")).isEqualTo(100);
        assertThat(count(application, "nobody", "true")).isEqualTo(0);
        assertThat(count(application, "", "true")).isEqualTo(0);
        assertThat(count(owner, "", "true")).isEqualTo(force ? 0 : 300);

        insert("a", "{\"tenant\": \"a\"}");
        assertThat(count(application, "a", "true")).isEqualTo(101);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> insert("a", "{\"tenant\": \"b\"}"))
                .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> insert("", "{\"tenant\": \"a\"}"));
        try (Connection connection = application.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET app.tenant = 'a'");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("UPDATE " + T + " SET " + TENANT + " = 'b'"));
            assertThat(statement.executeUpdate("UPDATE " + T + " SET payload = 'q'")).isEqualTo(101);
        }

        assertThat(runner(operation).verify()).allMatch(MigrationRunner.Verification::ok);
        runner(operation).undoLast();
        assertThat(Schema.of(database)).isEqualTo(before);
        assertThat(count(application, "", "true")).isEqualTo(301);
    }

    @Test
    void the_check_looks_through_the_eyes_of_the_application_and_leaves_nothing() throws SQLException {
        AddColumn operation = isolated("text", false);
        runner(operation).applyAndComplete();
        String sequence = "SELECT last_value FROM \"Odd 'Schema'\".\"" + TABLE.name().replace("\"", "\"\"")
                + "_id_seq\"";
        Object drawn = database.value(sequence);

        List<Check> asAdministrator = checks(runner(database.pool(), operation));
        assertThat(asAdministrator).allMatch(Check::ok).extracting(Check::detail)
                .contains("3 tenants, as role " + application.name() + "; 300 rows together",
                        "as role " + application.name());
        assertThat(database.value(sequence)).isEqualTo(drawn);
        assertThat(count(application, "a", "true")).isEqualTo(100);

        assertThat(checks(runner(operation))).allMatch(Check::ok).extracting(Check::detail)
                .contains("3 tenants, by what the policy says, evaluated; 300 rows together");
        database.execute("GRANT " + application.sql() + " TO " + owner.sql());
        assertThat(checks(runner(operation))).allMatch(Check::ok).extracting(Check::detail)
                .contains("3 tenants, as role " + application.name() + "; 300 rows together");
    }

    @Test
    void one_who_sees_nothing_himself_says_so() throws SQLException {
        AddColumn operation = isolated("text", true);
        runner(operation).applyAndComplete();
        assertThat(checks(runner(operation))).allMatch(Check::ok).extracting(Check::detail)
                .anyMatch(detail -> detail.contains("from which the policy hides"));
        assertThat(checks(runner(database.pool(), operation))).allMatch(Check::ok).hasSize(9);
    }

    @Test
    void what_lets_a_tenant_see_more_is_found() throws SQLException {
        AddColumn operation = isolated("text", false);
        runner(operation).applyAndComplete();
        database.execute("CREATE POLICY more ON " + T + " USING (payload = 'p')");
        assertThat(failed(operation)).containsExactly(
                "the policy applies to all commands and roles, and no other shows more",
                "without a tenant, no row is seen", "no tenant sees a row of another one",
                "each tenant sees all of its rows", "no role inserts for another tenant");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(operation).undoLast())
                .withMessageStartingWith("EV-3056").withMessageContaining("policy more");
        database.execute("DROP POLICY more ON " + T + "; ALTER TABLE " + T + " DISABLE ROW LEVEL SECURITY");
        assertThat(failed(operation)).contains("row security is on", "no tenant sees a row of another one");
        database.execute("ALTER TABLE " + T + " ENABLE ROW LEVEL SECURITY; ALTER POLICY \"" + policy() + "\" ON " + T
                + " USING (" + TENANT + " = current_setting('app.tenant', true) AND id > 10)");
        assertThat(failed(operation)).containsExactly("each row is its tenant's", "each tenant sees all of its rows");
        database.execute("DROP POLICY \"" + policy() + "\" ON " + T);
        assertThat(failed(operation)).hasSize(1);
        runner(operation).undoLast();
    }

    @Test
    void what_refuses_an_insert_beside_the_policy_is_not_taken_for_it() throws SQLException {
        AddColumn operation = isolated("text", false);
        runner(operation).applyAndComplete();
        database.execute("CREATE FUNCTION \"Odd 'Schema'\".refuse() RETURNS trigger LANGUAGE plpgsql AS "
                + "'BEGIN RAISE insufficient_privilege; END'; CREATE TRIGGER refuse BEFORE INSERT ON " + T
                + " FOR EACH ROW EXECUTE FUNCTION \"Odd 'Schema'\".refuse()");
        assertThat(checks(runner(database.pool(), operation))).allMatch(Check::ok).extracting(Check::detail)
                .contains(
                        "by what the policy says, evaluated; role " + application.name()
                                + " was refused by something else");
        database.execute("ALTER POLICY \"" + policy() + "\" ON " + T + " WITH CHECK (true)");
        assertThat(failed(operation)).containsExactly("no role inserts for another tenant");
        database.execute("DROP TRIGGER refuse ON " + T);
        assertThat(failed(operation)).containsExactly("no role inserts for another tenant");
    }

    @Test
    void a_row_that_nobody_would_see_is_found_before_anything_is_hidden() throws SQLException {
        database.execute("INSERT INTO " + T + " (metadata, payload) VALUES ('{\"tenant\": \"\"}', 'p')");
        List<SchemaObject> before = Schema.of(database);
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> runner(isolated("text", false)).applyAndComplete())
                .withMessageStartingWith("EV-3006").withMessageContaining("1 rows would be visible to no role");
        assertThat(Schema.of(database)).isEqualTo(before);
    }

    @Test
    void row_security_of_somebody_else_is_not_touched() throws SQLException {
        AddColumn operation = isolated("text", false);
        for (String[] there : new String[][]{
                {"CREATE POLICY theirs ON " + T + " USING (true)", "DROP POLICY theirs ON " + T},
                {"ALTER TABLE " + T + " ENABLE ROW LEVEL SECURITY", "ALTER TABLE " + T + " DISABLE ROW LEVEL SECURITY"},
                {"ALTER TABLE " + T + " FORCE ROW LEVEL SECURITY",
                        "ALTER TABLE " + T + " NO FORCE ROW LEVEL SECURITY"}}) {
            database.execute(there[0]);
            new Trial(database, operation).refused("EV-3056");
            database.execute(there[1] + "; DROP SCHEMA evolvent CASCADE");
        }
        runner(operation).apply();
        database.execute("CREATE POLICY theirs ON " + T + " USING (true)");
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> runner(operation).complete())
                .withMessageStartingWith("EV-3056");
        assertThat(count(application, "", "true")).isEqualTo(300);
        database.execute("DROP POLICY theirs ON " + T);
        runner(operation).complete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"character varying(3)", "character(3)", "name", "\"Odd 'Schema'\".short"})
    void a_setting_is_not_cut_to_the_length_of_the_column(String type) throws SQLException {
        String longName = type.equals("name") ? "t".repeat(63) : "abc";
        database.execute("CREATE DOMAIN \"Odd 'Schema'\".short AS varchar(3); UPDATE " + T
                + " SET metadata = jsonb_build_object('tenant', '" + longName + "')");
        runner(isolated(type, false)).applyAndComplete();
        assertThat(count(application, longName, "true")).isEqualTo(300);
        assertThat(count(application, longName + "d", "true")).isEqualTo(0);
    }

    @Test
    void an_empty_table_has_no_tenants_and_numbers_may_be_tenants() throws SQLException {
        database.execute("TRUNCATE " + T);
        AddColumn operation = isolated("bigint", false);
        runner(operation).applyAndComplete();
        assertThat(runner(database.pool(), operation).verify()).allMatch(MigrationRunner.Verification::ok);
        insert("7", "{\"tenant\": \"7\"}");
        insert("8", "{\"tenant\": \"8\"}");
        assertThat(count(application, "7", "true")).isEqualTo(1);
        assertThat(count(application, "", "true")).isEqualTo(0);
        assertThat(checks(runner(database.pool(), operation))).allMatch(Check::ok);
    }

    @Test
    void stopped_before_any_step_it_goes_on_or_goes_back() throws SQLException {
        AddColumn operation = isolated("text", true);
        List<SchemaObject> before = Schema.of(database);
        for (int stop = 1; stop <= 7; stop++) {
            for (boolean back : List.of(true, false)) {
                int[] left = {stop};
                MigrationRunner stopping = runner(operation).with(new MigrationListener() {
                    @Override
                    public void step(Migration migration, OperationStep step) {
                        if (--left[0] == 0) {
                            throw new IllegalStateException("stopped");
                        }
                    }
                });
                assertThatExceptionOfType(IllegalStateException.class).isThrownBy(stopping::applyAndComplete);
                if (!back) {
                    runner(operation).applyAndComplete();
                    assertThat(count(application, "b", "true")).isEqualTo(100);
                }
                runner(operation).undoLast();
                assertThat(Schema.of(database)).as("stopped at step " + stop).isEqualTo(before);
            }
        }
    }

    private static List<Check> checks(MigrationRunner runner) {
        return runner.verify().stream().flatMap(verified -> verified.checks().stream()).toList();
    }

    private static List<String> failed(AddColumn operation) {
        return checks(runner(database.pool(), operation)).stream().filter(check -> !check.ok()).map(Check::name)
                .toList();
    }

    private static String policy() {
        return new TenantPolicy(TABLE, "Ten'ant \"id\"", new RowSecurity("app.tenant", false)).name().replace("\"",
                "\"\"");
    }

    private static long count(TestRole role, String tenant, String condition) throws SQLException {
        try (Connection connection = role.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (!tenant.isEmpty()) {
                statement.execute("SET app.tenant = '" + tenant.replace("'", "''") + "'");
            }
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + T + " WHERE " + condition)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void insert(String tenant, String metadata) throws SQLException {
        try (Connection connection = application.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET app.tenant = '" + tenant + "'");
            statement.execute("INSERT INTO " + T + " (metadata, payload) VALUES ('" + metadata + "', 'new')");
        }
    }
}

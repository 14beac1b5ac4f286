package dev.evolvent.migrations.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationRunner;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.operation.convert.ConvertType;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import dev.evolvent.postgres.Table;
import dev.evolvent.postgres.schema.SchemaObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Attachments and anomalies that a table may have before each operation: either the operation works, and the undo
 * restores schema and rows; or it is refused with its code before anything is done.
 */
class ObstacleIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final String COLUMNS = """
            (id uuid NOT NULL, aggregate_id uuid NOT NULL, aggregate_type text NOT NULL, event_type text NOT NULL,
             event_version text, payload jsonb NOT NULL, metadata jsonb, version bigint NOT NULL,
             created_at timestamptz NOT NULL DEFAULT now())""";
    private static final String KEYS = "ALTER TABLE events ADD PRIMARY KEY (id), ADD UNIQUE (aggregate_id, version)";
    private static final String ROWS = """
            INSERT INTO %s SELECT md5('e' || i)::uuid, md5('s' || i / 5)::uuid, 'document', 'Happened', '1',
                jsonb_build_object('i', i), '{}', i %% 5 + 1, timestamptz '2020-01-01 00:00:00Z' + i * interval '1 s'
            FROM generate_series(%d, %d) AS i""";
    private static final String PLAIN = "CREATE TABLE events " + COLUMNS + ";" + KEYS + ";" + rows("events", 0, 199)
            + ";";

    /** SQL that creates a table with an anomaly; the migrating role is called {@code migrator} there. */
    enum Obstacle {
        PUBLICATION(PLAIN + "CREATE PUBLICATION p FOR TABLE events"),
        PUBLICATION_OF_ALL(PLAIN + "CREATE PUBLICATION p FOR ALL TABLES"),
        INCOMING_FOREIGN_KEY(
                PLAIN + "CREATE TABLE notes (event uuid REFERENCES events); INSERT INTO notes SELECT id FROM events"),
        VIEW(PLAIN + "CREATE VIEW types AS SELECT event_type, metadata FROM events; GRANT SELECT ON types TO PUBLIC"),
        MATERIALIZED_VIEW(PLAIN + "CREATE MATERIALIZED VIEW types AS SELECT event_type, metadata FROM events"),
        GRANTS(PLAIN + "GRANT ALL ON events TO pg_monitor WITH GRANT OPTION; GRANT SELECT ON events TO PUBLIC;"
                + " GRANT UPDATE (metadata), SELECT (metadata) ON events TO PUBLIC"),
        APPEND_ONLY_TRIGGER(PLAIN + "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN RAISE EXCEPTION ''events never change''; END'; CREATE TRIGGER append_only"
                + " BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION refuse()"),
        PARTITIONED(
                "CREATE TABLE events " + COLUMNS + " PARTITION BY HASH (id); CREATE TABLE events_0 PARTITION OF events"
                        + " FOR VALUES WITH (MODULUS 2, REMAINDER 0); CREATE TABLE events_1 PARTITION OF events"
                        + " FOR VALUES WITH (MODULUS 2, REMAINDER 1); ALTER TABLE events ADD PRIMARY KEY (id);"
                        + rows("events", 0, 199)),
        HAS_A_CHILD(PLAIN + "CREATE TABLE newer () INHERITS (events);" + rows("newer", 200, 299)),
        IS_A_CHILD("CREATE TABLE older " + COLUMNS + "; CREATE TABLE events () INHERITS (older);" + KEYS + ";"
                + rows("events", 0, 199)),
        IS_A_PARTITION("CREATE TABLE whole " + COLUMNS + " PARTITION BY LIST (aggregate_type);"
                + "CREATE TABLE events PARTITION OF whole FOR VALUES IN ('document');" + KEYS + ";"
                + rows("events", 0, 199)),
        FOREIGN_TABLE("CREATE FOREIGN DATA WRAPPER nothing; CREATE SERVER nowhere FOREIGN DATA WRAPPER nothing;"
                + " CREATE FOREIGN TABLE events " + COLUMNS + " SERVER nowhere"),
        IS_A_VIEW("CREATE TABLE stored " + COLUMNS + "; CREATE VIEW events AS SELECT * FROM stored"),
        TEMPORARY(
                "CREATE TEMPORARY TABLE events " + COLUMNS + ";" + KEYS.replace("TABLE events", "TABLE pg_temp.events")
                        + ";" + rows("events", 0, 199)),
        UNLOGGED(PLAIN + "ALTER TABLE events SET UNLOGGED"),
        ROW_SECURITY(
                PLAIN + "ALTER TABLE events ENABLE ROW LEVEL SECURITY; CREATE POLICY all_of_it ON events USING (true)"),
        OF_ANOTHER(PLAIN + "GRANT ALL ON events TO migrator; GRANT ALL ON SCHEMA public TO migrator;"
                + " GRANT CREATE ON DATABASE \"%1$s\" TO migrator"),
        OF_ANOTHER_ONE_MAY_READ(PLAIN + "GRANT SELECT ON events TO migrator; GRANT ALL ON SCHEMA public TO migrator;"
                + " GRANT CREATE ON DATABASE \"%1$s\" TO migrator"),
        NO_RIGHTS(PLAIN),
        ONES_OWN(PLAIN + "GRANT ALL ON SCHEMA public TO migrator; GRANT CREATE ON DATABASE \"%1$s\" TO migrator;"
                + " ALTER TABLE events OWNER TO migrator");

        private final String sql;

        Obstacle(String sql) {
            this.sql = sql;
        }

        boolean byOrdinaryRole() {
            return switch (this) {
                case OF_ANOTHER, OF_ANOTHER_ONE_MAY_READ, NO_RIGHTS, ONES_OWN -> true;
                default -> false;
            };
        }
    }

    /** What is refused, and by which code: all that is not said here works. Before PostgreSQL 18 and 15, some more is. */
    private static Map<String, String> refusals(Obstacle obstacle) throws SQLException {
        int version = Integer.parseInt(String.valueOf(database.value("SHOW server_version_num"))) / 10_000;
        String all = String.join("=%1$s ", operations(new Table("public", "events")).keySet()) + "=%1$s";
        String said = switch (obstacle) {
            case PUBLICATION, PUBLICATION_OF_ALL ->
                "shadow=EV-3051 rename-column=EV-3035 rename-table=EV-3035 drop-column=EV-3035 convert-type=EV-3035";
            case INCOMING_FOREIGN_KEY -> "shadow=EV-3051 drop-table=EV-3034";
            case VIEW -> "drop-column=EV-3034 drop-table=EV-3034 convert-type=EV-3062";
            case MATERIALIZED_VIEW -> "shadow=EV-3051 drop-column=EV-3034 drop-table=EV-3034 convert-type=EV-3062";
            case APPEND_ONLY_TRIGGER -> "in-place=EV-3050 add-column=EV-3050 convert-type=EV-3050";
            case PARTITIONED ->
                "shadow=EV-3051 convert-type=EV-3035 in-place=EV-3035 side-table=EV-3055 add-column=EV-3035 create-index=EV-3035 "
                        + "create-unique-index=EV-3035" + (version < 18 ? " add-foreign-key=EV-3035" : "");
            case HAS_A_CHILD ->
                "shadow=EV-3051 convert-type=EV-3035 in-place=EV-3035 side-table=EV-3055 add-column=EV-3035 drop-table=EV-3034";
            case IS_A_CHILD ->
                "shadow=EV-3051 convert-type=EV-3035 side-table=EV-3055 add-column=EV-3035 rename-column=EV-3035 drop-column=EV-3035"
                        + " drop-table=EV-3035";
            case IS_A_PARTITION ->
                "shadow=EV-3051 convert-type=EV-3035 in-place=EV-3035 side-table=EV-3055 add-column=EV-3035 "
                        + "rename-column=EV-3035 drop-column=EV-3035 drop-table=EV-3035";
            case ROW_SECURITY -> version < 15 ? "rename-column=EV-3035 rename-table=EV-3035" : "";
            case FOREIGN_TABLE, IS_A_VIEW, TEMPORARY -> all.replace("%1$s", "EV-3032");
            case NO_RIGHTS -> all.replace("%1$s", "EV-2004");
            // The owner's rights are looked at together with all else that a copy could not have.
            case OF_ANOTHER_ONE_MAY_READ -> all.replace("%1$s", "EV-2004").replace("shadow=EV-2004", "shadow=EV-3051");
            case OF_ANOTHER -> all.replace("%1$s", "EV-2004").replace("shadow=EV-2004", "shadow=EV-3051")
                    .replace(" side-table=EV-2004", "").replace(" notify-on-append=EV-2004", "");
            case GRANTS, UNLOGGED, ONES_OWN -> "";
        };
        Map<String, String> refusals = new LinkedHashMap<>();
        said.lines().flatMap(line -> Stream.of(line.split(" "))).filter(each -> !each.isEmpty())
                .forEach(each -> refusals.put(each.replaceFirst("=.*", ""), each.replaceFirst(".*=", "")));
        return refusals;
    }

    private static String rows(String table, int from, int to) {
        return ROWS.replace("%s", table).replaceFirst("%d", Integer.toString(from))
                .replaceFirst("%d", Integer.toString(to)).replace("%%", "%");
    }

    private static Map<String, Operation> operations(Table events) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        for (Strategy strategy : Strategy.values()) {
            operations.put(strategy.toString(),
                    AddSequence.builder(StoreLayout.documentStore().toBuilder().table(events).build(), "sequence")
                            .strategy(strategy).build());
        }
        Stream.of(AddColumn.of(events, "tenant", "text", "payload->>'i'", true), CreateIndex.of(events, "event_type"),
                CreateIndex.of(events, "id", "event_type").toBuilder().unique(true).build(),
                new AddConstraint(events, "sane", "version > 0"),
                AddForeignKey.of(events, "event_version", new Table("public", "versions"), "version"),
                new SetNotNull(events, "event_version"), new RenameColumn(events, "metadata", "meta"),
                new RenameTable(events, "facts"), new DropColumn(events, "metadata"), new DropTable(events),
                new AppendOnlyGuard(events), new NotifyOnAppend(events),
                ConvertType.of(events, "metadata", "json"))
                .forEach(operation -> operations.put(operation.kind(), operation));
        return operations;
    }

    @ParameterizedTest
    @EnumSource
    void it_works_and_comes_back_or_is_refused_before_anything_is_done(Obstacle obstacle) throws Exception {
        List<String> wrong = new ArrayList<>();
        Map<String, String> refused = new LinkedHashMap<>();
        List<SchemaObject> schema = List.of();
        for (String kind : operations(new Table("public", "events")).keySet()) {
            try (Connection maker = database.connection(); Statement statement = maker.createStatement()) {
                statement.execute(CLEAN);
                statement.execute("CREATE ROLE migrator LOGIN PASSWORD 'migrator';"
                        + " CREATE TABLE versions (version text PRIMARY KEY); INSERT INTO versions VALUES ('1');"
                        + " GRANT ALL ON versions TO migrator;" + obstacle.sql.replace("%1$s", database.name()));
                Table events = new Table(obstacle == Obstacle.TEMPORARY ? temporarySchema(statement) : "public",
                        "events");
                // The same each time, except for the name of the schema of temporary tables.
                schema = schema.isEmpty() || obstacle == Obstacle.TEMPORARY ? Schema.of(database) : schema;
                String outcome = trial(obstacle, Objects.requireNonNull(operations(events).get(kind)), schema, wrong);
                if (!outcome.isEmpty()) {
                    refused.put(kind, outcome);
                }
                statement.execute("DROP TABLE IF EXISTS pg_temp.events");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isEqualTo(refusals(obstacle));
    }

    private static final String CLEAN = "DROP PUBLICATION IF EXISTS p; DROP FOREIGN DATA WRAPPER IF EXISTS nothing CASCADE;"
            + " DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public;"
            + " DO $$BEGIN DROP OWNED BY migrator CASCADE; EXCEPTION WHEN undefined_object THEN NULL; END$$;"
            + " DROP ROLE IF EXISTS migrator";

    @AfterAll
    static void nobody_is_left() throws SQLException {
        database.execute(CLEAN);
    }

    /** The code of its refusal; empty if it works. */
    private static String trial(Obstacle obstacle, Operation operation, List<SchemaObject> schema, List<String> wrong)
            throws SQLException {
        String name = operation.definition();
        Object rows = contents(obstacle);
        MigrationRunner runner = runner(obstacle, operation);
        // Where completing makes the way back shorter, or ends it, the longer way is gone.
        boolean completed = !(operation.takenAwayByCompletion().isPresent()
                || operation.definition().contains("strategy: shadow"));
        try {
            if (completed) {
                runner.applyAndComplete();
            } else {
                runner.start();
            }
        } catch (EvolventException e) {
            if (e.code().equals("EV-2002")) {
                wrong.add(name + ": no code of its own: " + e.getMessage());
            }
            if (!Schema.of(database).equals(schema)) {
                wrong.add(name + ": refused, but something was done: " + e.getMessage() + " " + differences(schema));
            }
            undo(name, runner, wrong);
            if (!Schema.of(database).equals(schema)) {
                wrong.add(name + ": refused, undone, but something is left: " + differences(schema));
            }
            return e.code();
        } catch (RuntimeException e) {
            wrong.add(name + ": " + e);
            return "?";
        }
        if (!runner.verify().stream().allMatch(MigrationRunner.Verification::ok)) {
            wrong.add(name + ": verification " + runner.verify());
        }
        undo(name, runner, wrong);
        if (!Schema.of(database).equals(schema)) {
            wrong.add(name + ": undo leaves " + differences(schema));
        }
        if (!String.valueOf(rows).equals(String.valueOf(contents(obstacle)))) {
            wrong.add(name + ": rows are not what they were");
        }
        return "";
    }

    private static void undo(String name, MigrationRunner runner, List<String> wrong) {
        try {
            if (runner.newest() > 0) {
                runner.undoLast();
            }
        } catch (EvolventException e) {
            wrong.add(name + ": undo: " + e.getMessage());
        }
    }

    private static List<String> differences(List<SchemaObject> before) {
        List<SchemaObject> now = Schema.of(database);
        return Stream.concat(before.stream().filter(object -> !now.contains(object)).map(object -> "- " + object),
                now.stream().filter(object -> !before.contains(object)).map(object -> "+ " + object)).toList();
    }

    private static @Nullable Object contents(Obstacle obstacle) throws SQLException {
        return switch (obstacle) {
            case FOREIGN_TABLE, TEMPORARY -> null;
            default -> database.value("SELECT md5(string_agg(e::text, ';' ORDER BY id)) FROM events AS e");
        };
    }

    private static String temporarySchema(Statement statement) throws SQLException {
        try (ResultSet row = statement
                .executeQuery("SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static MigrationRunner runner(Obstacle obstacle, Operation operation) {
        DataSource dataSource = obstacle.byOrdinaryRole() ? migrator() : database.pool();
        return MigrationRunner.of(dataSource, List.of(Migration.of(1, "the migration", operation)));
    }

    private static DataSource migrator() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser("migrator");
        dataSource.setPassword("migrator");
        return dataSource;
    }
}

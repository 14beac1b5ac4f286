package dev.evolvent.eventstore.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class BackupIT {

    private static final String AXON = """
            CREATE TABLE domain_event_entry (global_index bigserial PRIMARY KEY, event_identifier varchar(255) NOT NULL UNIQUE,
                aggregate_identifier varchar(255) NOT NULL, sequence_number bigint NOT NULL, type varchar(255),
                time_stamp varchar(255) NOT NULL, payload_type varchar(255) NOT NULL, payload_revision varchar(255),
                payload %1$s NOT NULL, meta_data %1$s, UNIQUE (aggregate_identifier, sequence_number));
            INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data)
            SELECT 'e' || i, 's' || i / 3, i %% 3, 'Order', '2020-01-01T00:00:00.' || 100 + i || 'Z', 'Placed', NULL,
                %2$s, CASE WHEN i %% 2 = 0 THEN %2$s END FROM generate_series(0, 99) AS i
            """;

    @RegisterExtension
    static final TestDatabase source = TestDatabase.named("Source \"ä\"");

    @RegisterExtension
    static final TestDatabase target = TestDatabase.create();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void empty_databases() throws SQLException {
        for (TestDatabase database : List.of(source, target)) {
            database.execute("""
                    SELECT lo_unlink(oid) FROM pg_largeobject_metadata;
                    DROP SCHEMA IF EXISTS evolvent, "we""ird Schemä" CASCADE;
                    DROP SCHEMA public CASCADE;
                    CREATE SCHEMA public;
                    GRANT USAGE ON SCHEMA public TO PUBLIC""");
        }
    }

    private Backup backup(StoreLayout layout) {
        return BackupSource.of(source.dataSource(), layout).createIn(folder);
    }

    private static Restored restore(Backup backup) {
        return backup.restore(target.dataSource(), false, BackupListener.NONE);
    }

    private static List<String> verify(Backup backup) {
        return backup.verify(target.dataSource(), BackupListener.NONE);
    }

    /** All rows in all their columns as texts. */
    private static List<String> rows(TestDatabase database, String table) throws SQLException {
        return database.query("SELECT t::text FROM " + table + " AS t ORDER BY 1").stream()
                .map(row -> String.valueOf(row.getFirst())).toList();
    }

    @Test
    void events_come_back_as_they_were_with_the_table_around_them() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events").withPosition();
        table.fill(25_000);
        source.execute(
                """
                        ALTER TABLE events ADD COLUMN at int GENERATED ALWAYS AS (version * 2) STORED, ADD COLUMN tenant text DEFAULT 'me';
                        CREATE INDEX by_type ON events (event_type);
                        COMMENT ON TABLE events IS 'it''s all';
                        CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no {escapes}'; END $$;
                        CREATE TRIGGER no_delete BEFORE DELETE ON events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse()""");
        Backup backup = backup(table.layout().toBuilder().position("sequence").build());

        assertThat(backup.manifest().events().rows()).isEqualTo(25_000);
        assertThat(backup.manifest().events().columns()).contains("tenant").doesNotContain("at");
        assertThat(backup.folder().getFileName().toString()).matches("Source__ä__[0-9a-f]+_[-0-9T]+Z");
        assertThat(verify(backup)).isEmpty();
        assertThat(target.value("SELECT to_regclass('events')::text")).isNull();

        Restored restored = restore(backup);

        assertThat(restored.leftOut()).isEmpty();
        assertThat(rows(target, "events")).isEqualTo(rows(source, "events"));
        assertThat(target.value("SELECT count(*) FROM pg_indexes WHERE tablename = 'events'"))
                .isEqualTo(source.value("SELECT count(*) FROM pg_indexes WHERE tablename = 'events'"));
        assertThat(target.value("SELECT obj_description('events'::regclass)")).isEqualTo("it's all");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> target.execute("DELETE FROM events"))
                .withMessageContaining("no {escapes}");
        table(target).insert(UUID.randomUUID(), 1, "2021-01-01Z");
        assertThat(target.value("SELECT max(sequence) FROM events")).isEqualTo(25_001L);
        assertThat(audited(source)).containsExactly("backup create done");
        assertThat(audited(target)).containsExactly("backup restore done");
    }

    private static DocumentStoreTable table(TestDatabase database) {
        return new DocumentStoreTable(database, new Table("public", "events"));
    }

    private static List<String> audited(TestDatabase database) throws SQLException {
        return database.query("SELECT command || ' ' || outcome FROM evolvent.audit ORDER BY id").stream()
                .map(row -> String.valueOf(row.getFirst())).toList();
    }

    @Test
    void payloads_in_bytea_come_back() throws SQLException {
        source.execute(AXON.formatted("bytea", "convert_to('{\"i\" : ' || i || '}', 'UTF8')"));
        Backup backup = backup(StoreLayout.preset("axon4-jpa"));

        assertThat(verify(backup)).isEmpty();
        restore(backup);

        assertThat(rows(target, "domain_event_entry")).isEqualTo(rows(source, "domain_event_entry"));
    }

    @Test
    void large_objects_come_back_under_their_numbers_or_under_others_where_these_are_taken() throws SQLException {
        source.execute(AXON.formatted("oid", "lo_from_bytea(0, convert_to('{\"i\" : ' || i || '}', 'UTF8'))"));
        String contents = "SELECT event_identifier, convert_from(lo_get(payload), 'UTF8'), convert_from(lo_get(meta_data), "
                + "'UTF8') FROM domain_event_entry ORDER BY 1";
        Backup backup = backup(StoreLayout.preset("axon4-jpa"));
        assertThat(verify(backup)).isEmpty();
        Object taken = source.value("SELECT min(payload::bigint) FROM domain_event_entry");
        target.execute("SELECT lo_from_bytea(" + taken + "::oid, 'somebody else''s')");

        restore(backup);

        assertThat(target.query(contents)).isEqualTo(source.query(contents));
        assertThat(target.value("SELECT convert_from(lo_get(" + taken + "::oid), 'UTF8')"))
                .isEqualTo("somebody else's");
        assertThat(target.value("SELECT count(*) FROM pg_largeobject_metadata")).isEqualTo(151L);
    }

    @Test
    void large_objects_in_text_columns_come_back_into_a_database_that_has_them_all() throws SQLException {
        source.execute(AXON.formatted("text", "lo_from_bytea(0, convert_to('{\"i\" : ' || i || '}', 'UTF8'))::text"));
        StoreLayout layout = StoreLayout.ofYaml(StoreLayout.preset("axon4-jpa").toYaml()
                .replace("payload: payload\n", "payload: {column: payload, as: large-object}\n")
                .replace("metadata: meta_data\n", "metadata: {column: meta_data, as: large-object}\n"));
        Backup backup = backup(layout);

        Restored restored = backup.restore(source.dataSource(), true, BackupListener.NONE);

        assertThat(restored.movedTo().orElseThrow()).startsWith("evolvent.domain_event_entry_until_");
        assertThat(source.value("SELECT count(*) FROM pg_largeobject_metadata")).isEqualTo(300L);
    }

    @Test
    void odd_names_do_no_harm() throws SQLException {
        source.execute("CREATE SCHEMA \"we\"\"ird Schemä\"");
        DocumentStoreTable table = DocumentStoreTable.create(source,
                new Table("we\"ird Schemä", "the 'events' \"日本\" $1 ?"));
        table.fill(10);
        source.execute("ALTER TABLE " + table.table().sql() + " ADD COLUMN \"a \"\"b\"\", ä?\" text DEFAULT '{x}'");
        Backup backup = backup(table.layout());

        assertThat(verify(backup)).isEmpty();
        restore(backup);

        assertThat(rows(target, table.table().sql())).isEqualTo(rows(source, table.table().sql()));
        Restored again = backup.restore(target.dataSource(), true, BackupListener.NONE);
        assertThat(target.value("SELECT count(*) FROM evolvent." + again.movedTo().orElseThrow()
                .replaceFirst("evolvent\\.(.*)", "\"$1\"").replace("\"日本\"", "\"\"日本\"\""))).isEqualTo(10L);
    }

    @Test
    void an_empty_table_comes_back_empty() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events");
        Backup backup = backup(table.layout());

        assertThat(verify(backup)).isEmpty();
        assertThat(restore(backup).rows()).isZero();
    }

    @Test
    void identities_and_sequences_of_others_go_on_behind_what_was_restored() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events");
        source.execute("""
                CREATE TYPE mood AS ENUM ('so so', 'it''s fine');
                CREATE SEQUENCE shared_numbers INCREMENT 5 CACHE 3;
                ALTER TABLE events ADD COLUMN sequence bigint GENERATED ALWAYS AS IDENTITY (START WITH 100),
                    ADD COLUMN n bigint DEFAULT nextval('shared_numbers'), ADD COLUMN felt mood DEFAULT 'so so'""");
        table.fill(10);
        Backup backup = backup(table.layout().toBuilder().position("sequence").build());
        assertThat(verify(backup)).isEmpty();

        restore(backup);

        table(target).insert(UUID.randomUUID(), 1, "2021-01-01Z");
        assertThat(target.query("SELECT sequence, n > (SELECT n FROM events WHERE sequence = 109) FROM events "
                + "ORDER BY sequence DESC LIMIT 1")).containsExactly(List.of(110L, true));
    }

    @Test
    void a_backup_is_of_one_moment_whatever_is_appended_meanwhile() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events").withPosition();
        table.fill(30_000);
        int[] appended = {0};

        Backup backup = BackupSource.of(source.dataSource(), table.layout()).with((what, events) -> {
            try {
                table.insert(UUID.randomUUID(), 1, "2021-01-01Z");
                appended[0]++;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }).createIn(folder);

        assertThat(appended[0]).isGreaterThan(4);
        assertThat(backup.manifest().events().rows()).isEqualTo(30_000);
        assertThat(backup.manifest().events().fingerprint().events()).isEqualTo(30_000);
        assertThat(verify(backup)).isEmpty();
    }

    @Test
    void what_has_happened_to_its_files_is_told_and_nothing_is_restored() throws SQLException, IOException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events");
        table.fill(1_000);
        Backup backup = backup(table.layout());
        Path copy = backup.folder().resolve("events.copy.gz");
        byte[] good = Files.readAllBytes(copy);

        Files.write(copy, Arrays.copyOf(good, good.length - 100));
        assertThat(verify(backup)).singleElement().asString().startsWith("events.copy.gz cannot be read to its end");
        assertRefused(backup, "EV-2303");

        Files.write(copy, good);
        try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
            file.seek(good.length / 2);
            file.write(good[good.length / 2] ^ 1);
        }
        assertThat(verify(backup)).singleElement().asString().startsWith("events.copy.gz");
        assertRefused(backup, "EV-2303");

        Files.delete(copy);
        assertThat(verify(backup)).containsExactly("events.copy.gz is missing");
        assertRefused(backup, "EV-2303");

        Files.write(copy, good);
        Path schema = backup.folder().resolve("schema.json");
        String text = Files.readString(schema);
        Files.writeString(schema, text + " ");
        assertThat(verify(backup)).singleElement().asString().startsWith("schema.json was changed");

        Files.writeString(schema, text);
        assertThat(verify(backup)).isEmpty();
    }

    private static void assertRefused(Backup backup, String code) throws SQLException {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> restore(backup))
                .withMessageStartingWith(code);
        assertThat(target.value("SELECT to_regclass('events')::text")).isNull();
    }

    @Test
    void a_manifest_that_tells_of_other_events_is_found_out() throws SQLException, IOException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events");
        table.fill(10);
        Backup backup = backup(table.layout());
        Path manifest = backup.folder().resolve("manifest.json");
        String root = backup.manifest().events().fingerprint().root();
        Files.writeString(manifest, Files.readString(manifest).replace(root, root.replace(root.charAt(0), 'x'))
                .replace("\"rows\" : 10", "\"rows\" : 11"));

        assertThat(verify(Backup.open(backup.folder()))).hasSize(2)
                .anyMatch(each -> each.equals("10 rows instead of 11"))
                .anyMatch(each -> each.contains(root));
        assertRefused(Backup.open(backup.folder()), "EV-2306");
    }

    @Test
    void without_a_manifest_or_of_another_format_it_is_none() throws SQLException, IOException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events");
        Backup backup = backup(table.layout());
        Path manifest = backup.folder().resolve("manifest.json");
        String text = Files.readString(manifest);

        Files.writeString(manifest, text.replace("\"format\" : 1", "\"format\" : 2, \"new\" : true"));
        assertOpenFails(backup.folder(), "EV-2304");
        Files.writeString(manifest, text.substring(0, 100));
        assertOpenFails(backup.folder(), "EV-2303");
        Files.writeString(manifest, "[]");
        assertOpenFails(backup.folder(), "EV-2303");
        Files.delete(manifest);
        assertOpenFails(backup.folder(), "EV-2302");
        Backup other = backup(table.layout());

        List<BackupEntry> entries = Backup.list(folder);
        assertThat(entries).extracting(BackupEntry::isComplete).containsExactly(true, false);
        assertThat(entries.getFirst().name()).isEqualTo(other.folder().getFileName().toString());
    }

    private static void assertOpenFails(Path backup, String code) {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> Backup.open(backup))
                .withMessageStartingWith(code);
    }

    @Test
    void a_table_that_is_there_is_kept_and_moved_aside_only_on_request() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events").withPosition();
        table.fill(10);
        Backup backup = backup(table.layout());
        source.execute(
                "INSERT INTO events SELECT gen_random_uuid(), gen_random_uuid(), 'document', 'Later', NULL, '{}', NULL, "
                        + "1, now()");

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> backup.restore(source.dataSource(), false, BackupListener.NONE))
                .withMessageStartingWith("EV-2305");
        source.execute("CREATE VIEW seen AS SELECT * FROM events; CREATE TABLE notes (event uuid REFERENCES events)");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> backup.restore(source.dataSource(), true, BackupListener.NONE))
                .withMessageStartingWith("EV-2307").withMessageContaining("seen").withMessageContaining("notes");
        assertThat(source.value("SELECT count(*) FROM events")).isEqualTo(11L);
        source.execute("DROP VIEW seen; DROP TABLE notes");

        String first = backup.restore(source.dataSource(), true, BackupListener.NONE).movedTo().orElseThrow();

        assertThat(source.value("SELECT count(*) FROM events")).isEqualTo(10L);
        assertThat(source.value("SELECT count(*) FROM " + first.replaceFirst("\\.(.*)", ".\"$1\""))).isEqualTo(11L);
        table.insert(UUID.randomUUID(), 1, "2021-01-01Z");
    }

    @Test
    void what_leans_on_things_that_are_not_there_is_left_out_and_told() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events");
        table.fill(10);
        String role = "role_of_" + target.name();
        source.execute(
                "CREATE TABLE streams (id uuid PRIMARY KEY); INSERT INTO streams SELECT aggregate_id FROM events "
                        + "GROUP BY 1; ALTER TABLE events ADD CONSTRAINT of_stream FOREIGN KEY (aggregate_id) REFERENCES streams; "
                        + "CREATE ROLE " + role + "; GRANT SELECT ON events TO " + role);
        Backup backup = backup(table.layout());
        source.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);

        assertThat(verify(backup)).isEmpty();
        assertThat(restore(backup).leftOut()).hasSize(2).anyMatch(each -> each.contains("of_stream"))
                .anyMatch(each -> each.contains(role));
        assertThat(target.value("SELECT count(*) FROM events")).isEqualTo(10L);
    }

    @Test
    void a_role_without_rights_is_told_so_and_leaves_nothing() throws SQLException, IOException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events").withPosition();
        String role = "poor_" + target.name();
        source.execute(
                "CREATE ROLE " + role + " LOGIN PASSWORD 'secret'; CREATE SCHEMA evolvent AUTHORIZATION " + role);
        PGSimpleDataSource poor = new PGSimpleDataSource();
        poor.setUrl(source.jdbcUrl());
        poor.setUser(role);
        poor.setPassword("secret");
        try {
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> BackupSource.of(poor, table.layout()).createIn(folder))
                    .withMessageStartingWith("EV-2004").withMessageContaining("events");
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
            assertThat(audited(source)).containsExactly("backup create failed");
        } finally {
            source.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @Test
    void rows_that_a_policy_hides_are_not_left_out_in_silence() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events");
        table.fill(10);
        String role = "blind_" + target.name();
        source.execute(
                "CREATE ROLE " + role + "; GRANT SELECT ON events TO " + role + "; ALTER TABLE events ENABLE ROW LEVEL "
                        + "SECURITY; CREATE SCHEMA evolvent AUTHORIZATION " + role);
        PGSimpleDataSource blind = new PGSimpleDataSource();
        blind.setUrl(source.jdbcUrl());
        blind.setOptions("-c role=" + role);
        try {
            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> BackupSource.of(blind, table.layout()).createIn(folder))
                    .withMessageContaining("row-level security");
        } finally {
            source.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @Test
    void killed_in_the_middle_it_leaves_what_is_no_backup() throws SQLException, IOException, InterruptedException {
        DocumentStoreTable.create(source, "events").fill(25_000);
        Process process = BackupProcess.of("", source.jdbcUrl(), folder.toString()).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.equals("under way")) {
                line = out.readLine();
            }
            assertThat(line).isEqualTo("under way");
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(Backup.list(folder)).singleElement().satisfies(entry -> {
            assertThat(entry.isComplete()).isFalse();
            assertThat(entry.problem().orElseThrow()).startsWith("EV-2302");
        });
    }

    @Test
    void where_there_is_no_room_it_says_so_and_leaves_nothing() throws SQLException, IOException, InterruptedException {
        DocumentStoreTable.create(source, "events").fill(9_000);
        Process process = BackupProcess.of("ulimit -f 100;", source.jdbcUrl(), folder.toString()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();

        assertThat(out).contains("EV-2301", "events.copy.gz", "File too large");
        assertThat(Backup.list(folder)).isEmpty();
        assertThat(audited(source)).containsExactly("backup create failed");
    }

    @Test
    void a_partitioned_table_comes_back_in_its_partitions() throws SQLException {
        source.execute(
                """
                        CREATE TABLE events (id uuid NOT NULL, aggregate_id uuid NOT NULL, aggregate_type text NOT NULL,
                            event_type text NOT NULL, event_version text, payload jsonb NOT NULL, metadata jsonb,
                            version bigint NOT NULL, created_at timestamptz NOT NULL, PRIMARY KEY (id, version)) PARTITION BY RANGE (version);
                        CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (0) TO (3);
                        CREATE TABLE events_2 PARTITION OF events FOR VALUES FROM (3) TO (9)""");
        table(source).fill(20);
        Backup backup = backup(StoreLayout.documentStore());

        assertThat(verify(backup)).isEmpty();
        restore(backup);

        assertThat(rows(target, "events_2")).isEqualTo(rows(source, "events_2")).hasSize(12);
        backup.restore(target.dataSource(), true, BackupListener.NONE);
        assertThat(rows(target, "events_2")).hasSize(12);
    }

    @Test
    void who_uses_the_table_is_waited_for_but_not_for_ever() throws SQLException {
        DocumentStoreTable table = DocumentStoreTable.create(source, "events");
        table.fill(10);
        Backup backup = backup(table.layout());
        try (Connection reader = source.connection(); Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT count(*) FROM events");

            assertThatExceptionOfType(EvolventException.class)
                    .isThrownBy(() -> backup.restore(source.dataSource(), true, BackupListener.NONE))
                    .withMessageStartingWith("EV-2003");
            reader.rollback();
        }
        assertThat(source.value("SELECT count(*) FROM events")).isEqualTo(10L);
    }
}

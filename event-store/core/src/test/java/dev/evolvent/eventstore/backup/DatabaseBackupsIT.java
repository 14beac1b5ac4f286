package dev.evolvent.eventstore.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.DocumentStoreTable;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseBackupsIT {

    @RegisterExtension
    static final TestDatabase source = TestDatabase.named("Source='ä' \\");

    @RegisterExtension
    static final TestDatabase target = TestDatabase.named("Target='ä' \\");

    @TempDir
    private Path folder = Path.of("");

    private DocumentStoreTable table = new DocumentStoreTable(source, new Table("public", "events"));

    @BeforeEach
    void a_store() throws SQLException {
        for (TestDatabase database : new TestDatabase[]{source, target}) {
            database.execute(
                    "DROP SCHEMA IF EXISTS evolvent CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        }
        table = DocumentStoreTable.create(source, "events");
        table.fill(1_000);
    }

    private static DatabaseBackups backups(TestDatabase database, PgPrograms programs) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        return DatabaseBackups.of(dataSource, programs, BackupListener.NONE);
    }

    private static int serverMajor() throws SQLException {
        try (Connection connection = source.connection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    private static boolean fits(String program) throws SQLException {
        try {
            return Files.exists(PgPrograms.OF_THIS_MACHINE.find(program, serverMajor()));
        } catch (EvolventException e) {
            return false;
        }
    }

    /** A program of another version. */
    private PgPrograms programs(String name, String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(bin.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
        return PgPrograms.in(bin);
    }

    @Test
    void a_whole_database_comes_back() throws SQLException {
        assumeThat(fits("pg_dump") && fits("pg_restore")).isTrue();
        source.execute("CREATE VIEW seen AS SELECT id FROM events");
        Backup backup = backups(source, PgPrograms.OF_THIS_MACHINE).createIn(folder, table.layout());

        assertThat(backup.manifest().kind()).isEqualTo(Manifest.Kind.DATABASE);
        assertThat(backup.manifest().events().rows()).isEqualTo(1_000);
        assertThat(backups(target, PgPrograms.OF_THIS_MACHINE).verify(backup)).isEmpty();
        assertThat(target.value("SELECT count(*) FROM seen")).isEqualTo(1_000L);
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> backups(target, PgPrograms.OF_THIS_MACHINE).restore(backup, true))
                .withMessageStartingWith("EV-2305").withMessageContaining("events");
        target.execute("DROP SCHEMA evolvent CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public");

        assertThat(backups(target, PgPrograms.OF_THIS_MACHINE).restore(backup, false).rows()).isEqualTo(1_000);
        assertThat(target.value("SELECT count(*) FROM evolvent.audit WHERE command = 'backup restore --database'"))
                .isEqualTo(1L);
    }

    @Test
    void a_program_that_is_older_than_the_server_is_refused_with_both_versions() throws SQLException, IOException {
        PgPrograms old = programs("pg_dump", "echo 'pg_dump (PostgreSQL) 13.2 (Debian 13.2-1)'");

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> backups(source, old).createIn(folder.resolve("backups"), table.layout()))
                .withMessageStartingWith("EV-2309").withMessageContaining("of version 13,")
                .withMessageContaining("of version " + serverMajor() + ".");
        assertThat(Backup.list(folder.resolve("backups"))).isEmpty();
    }

    @Test
    void where_there_is_no_program_it_says_so() {
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> backups(source, PgPrograms.in(folder)).createIn(folder, table.layout()))
                .withMessageStartingWith("EV-2308").withMessageContaining("--pg-bin");
    }

    @Test
    void a_program_that_fails_is_quoted_and_leaves_no_backup() throws IOException {
        PgPrograms failing = programs("pg_dump",
                "test \"$1\" = --version && echo '(PostgreSQL) 99.1' && exit; echo half; echo 'no luck' >&2; exit 3");

        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> backups(source, failing).createIn(folder.resolve("backups"), table.layout()))
                .withMessageStartingWith("EV-2310").withMessageContaining("exit code 3")
                .withMessageContaining("no luck");
        assertThat(Backup.list(folder.resolve("backups"))).isEmpty();
    }

    @Test
    void a_password_is_in_the_environment_alone() throws IOException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl("jdbc:postgresql://some.where:6543/shop?user=me&password=geheim");
        Map<String, String> environment = new HashMap<>(
                Map.of("PGHOST", "elsewhere", "PGOPTIONS", "-c x=y", "HOME", "/"));
        ServerAddress address = new ServerAddress(dataSource);
        address.addTo(environment);

        assertThat(environment).containsEntry("PGPASSWORD", "geheim").containsEntry("PGHOST", "some.where")
                .containsEntry("PGPORT", "6543").containsEntry("PGUSER", "me").containsEntry("PGDATABASE", "shop")
                .containsEntry("HOME", "/").doesNotContainKey("PGOPTIONS");
        assertThat(address.connectionString()).isEqualTo("dbname='shop'");
    }
}

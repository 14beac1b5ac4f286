package dev.evolvent.eventstore.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.evolvent.EvolventException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchServerIT {

    private static ScratchServer shared;

    @TempDir
    Path parent;

    @BeforeAll
    static void start_a_server_for_the_tests_that_only_ask_it() {
        shared = ScratchServer.start();
    }

    @AfterAll
    static void close_it() {
        shared.close();
    }

    @BeforeEach
    void open_the_folder_to_everybody() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_server_starts_and_answers() throws SQLException {
        assertThat(Sql.value(shared.jdbcUrl(), "SHOW server_version")).isEqualTo(shared.version());
        assertThat(Sql.value(shared.jdbcUrl(), "SELECT current_user")).isEqualTo("postgres");
    }

    @Test
    void for_root_it_runs_as_nobody() throws IOException, InterruptedException {
        assumeTrue(isRoot() && succeeds("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "true"));
        try (ScratchServer server = ScratchServer.builder().in(parent).start()) {
            assertThat(Files.getAttribute(server.directory().resolve("data/postmaster.pid"), "unix:uid"))
                    .isEqualTo(65534);
        }
    }

    @Test
    void for_root_it_runs_in_a_namespace_when_the_folder_is_closed_to_others() throws Exception {
        assumeTrue(isRoot() && succeeds("unshare", "-U", "true"));
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx------"));
        try (ScratchServer server = ScratchServer.builder().in(parent).start()) {
            Sql.execute(server.jdbcUrl(), "CREATE TABLE t ()");
            server.kill();
            server.restart();
            assertThat(Sql.value(server.jdbcUrl(), "SELECT count(*) FROM t")).isEqualTo("0");
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void it_is_the_same_on_every_machine() throws SQLException {
        assertThat(Sql.value(shared.jdbcUrl(), "SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(Sql.value(shared.jdbcUrl(), "SHOW lc_messages")).isEqualTo("C");
        assertThat(Sql.value(shared.jdbcUrl(), "SELECT datcollate FROM pg_database WHERE datname = 'postgres'"))
                .isEqualTo("C");
        // Not SHOW: the driver gives each session the time zone of the JVM.
        assertThat(Sql.value(shared.jdbcUrl(),
                "SELECT string_agg(DISTINCT setting, ',') FROM pg_file_settings WHERE applied AND name ILIKE '%timezone'"))
                .isEqualTo("UTC");
    }

    @Test
    void settings_go_before_the_defaults() throws SQLException {
        try (ScratchServer server = ScratchServer.builder().setting("max_prepared_transactions", "7")
                .setting("cluster_name", "it's a \\ back\\slash").durable().start()) {
            assertThat(Sql.value(server.jdbcUrl(), "SHOW max_prepared_transactions")).isEqualTo("7");
            assertThat(Sql.value(server.jdbcUrl(), "SHOW cluster_name")).isEqualTo("it's a \\ back\\slash");
            assertThat(Sql.value(server.jdbcUrl(), "SHOW fsync")).isEqualTo("on");
        }
    }

    @Test
    void a_restart_keeps_the_port_and_the_data() throws SQLException {
        try (ScratchServer server = ScratchServer.start()) {
            String url = server.jdbcUrl();
            Sql.execute(url, "CREATE TABLE t AS SELECT 42 AS answer");
            server.restart();
            assertThat(server.jdbcUrl()).isEqualTo(url);
            assertThat(Sql.value(url, "SELECT answer FROM t")).isEqualTo("42");
        }
    }

    @Test
    void a_killed_server_recovers_at_its_restart() throws SQLException {
        try (ScratchServer server = ScratchServer.start();
                Connection connection = DriverManager.getConnection(server.jdbcUrl())) {
            Sql.execute(server.jdbcUrl(), "CREATE TABLE t AS SELECT 42 AS answer");
            server.kill();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> connection.createStatement().execute("SELECT 1"));
            assertThat(Sql.answers(server.jdbcUrl())).isFalse();
            server.kill();

            server.restart();
            assertThat(Sql.value(server.jdbcUrl(), "SELECT answer FROM t")).isEqualTo("42");
            assertThat(server.directory().resolve("server.log")).content().contains("automatic recovery in progress");
        }
    }

    @Test
    void closing_stops_the_server_and_removes_its_folder_and_may_be_repeated() {
        ScratchServer server = ScratchServer.start();
        server.close();
        assertThat(Sql.answers(server.jdbcUrl())).isFalse();
        assertThat(server.directory()).doesNotExist();
        server.close();
    }

    @Test
    void a_killed_server_leaves_nothing_when_it_is_closed() throws Exception {
        ScratchServer server = ScratchServer.start();
        // The key and id of the shared memory segment by which PostgreSQL detects whether the folder is still in use.
        String segment = Files.readAllLines(server.directory().resolve("data/postmaster.pid")).get(6)
                .replaceFirst("^\\s*\\d+\\s+", "").strip();
        server.kill();
        server.close();
        assertThat(server.directory()).doesNotExist();
        Path segments = Path.of("/proc/sysvipc/shm");
        assumeTrue(Files.exists(segments));
        assertThat(Files.readAllLines(segments)).noneMatch(line -> line.matches("\\s*-?\\d+\\s+" + segment + "\\s.*"));
    }

    @Test
    void a_closed_server_is_neither_restarted_nor_kept() {
        ScratchServer server = ScratchServer.start();
        server.close();
        assertThatIllegalStateException().isThrownBy(server::restart).withMessageContaining("is closed");
        assertThatIllegalStateException().isThrownBy(server::keep).withMessageContaining("is closed");
    }

    @Test
    void a_server_that_does_not_start_says_why_and_leaves_nothing() {
        assertThatThrownBy(() -> ScratchServer.builder().in(parent).setting("no_such_setting", "1").start())
                .isInstanceOf(EvolventException.class).hasMessageStartingWith("EV-2902")
                .hasMessageContaining("unrecognized configuration parameter \"no_such_setting\"");
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void a_port_that_was_asked_for_is_not_exchanged_for_another() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertThatThrownBy(() -> ScratchServer.builder().in(parent).setting("port", port).start())
                    .hasMessageStartingWith("EV-2902").hasMessageContaining("could not bind");
        }
    }

    @Test
    void a_folder_that_does_not_exist_is_reported() {
        assertThatThrownBy(() -> ScratchServer.builder().in(parent.resolve("missing")).start())
                .isInstanceOf(EvolventException.class).hasMessageStartingWith("EV-2902")
                .hasMessageContaining("missing");
    }

    @Test
    void the_folder_may_have_any_name() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
        Path odd = Files.createDirectory(parent.resolve("größe $HOME `x` \"it's\" 日本"));
        Files.setPosixFilePermissions(odd, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (ScratchServer server = ScratchServer.builder().in(odd).start()) {
            server.restart();
            assertThat(Sql.answers(server.jdbcUrl())).isTrue();
            server.keep();
            assertThat(succeeds("sh", "-c", server.stopCommand())).isTrue();
            assertThat(Sql.answers(server.jdbcUrl())).isFalse();
        }
        assertThat(odd).isEmptyDirectory();
    }

    @Test
    void a_database_may_have_any_name() throws SQLException {
        String name = "Größe/of \"it's\"?a=b&c%20+#";
        Sql.execute(shared.jdbcUrl(), "CREATE DATABASE \"" + name.replace("\"", "\"\"") + "\"");
        assertThat(Sql.value(shared.jdbcUrl(name), "SELECT current_database()")).isEqualTo(name);
    }

    private boolean isRoot() throws IOException {
        return Files.getAttribute(parent, "unix:uid").equals(0);
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}

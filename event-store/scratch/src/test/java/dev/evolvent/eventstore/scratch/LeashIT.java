package dev.evolvent.eventstore.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeashIT {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    @TempDir
    Path temporary;

    @BeforeEach
    void open_the_folder_to_everybody() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_killed_program_takes_its_server_with_it() throws Exception {
        try (ForkedProgram program = ForkedProgram.start(List.of())) {
            ForkedProgram.Started server = program.awaitStart();
            assertThat(server.greeting()).isEqualTo("it answers");
            program.kill();
            Await.until("the folder is removed", () -> !Files.exists(server.directory()));
            assertThat(Sql.answers(server.url())).isFalse();
        }
    }

    @Test
    void a_program_killed_with_its_whole_process_group_takes_its_server_with_it() throws Exception {
        assumeTrue(Files.exists(SETSID));
        try (ForkedProgram program = ForkedProgram.start(List.of(SETSID.toString()), Map.of(), List.of())) {
            ForkedProgram.Started server = program.awaitStart();
            program.signalGroup("KILL");
            Await.until("the folder is removed", () -> !Files.exists(server.directory()));
            assertThat(Sql.answers(server.url())).isFalse();
        }
    }

    @Test
    void a_program_killed_while_its_server_is_set_up_leaves_nothing() throws Exception {
        try (ForkedProgram program = ForkedProgram.start(List.of("-Djava.io.tmpdir=" + temporary))) {
            Await.until("initdb is at work", () -> anyFile(temporary, "PG_VERSION"));
            program.kill();
            Await.until("the folder is removed", () -> isEmpty(temporary));
        }
    }

    @Test
    void a_program_that_ends_without_closing_takes_its_server_with_it() throws Exception {
        try (ForkedProgram program = ForkedProgram.start(List.of())) {
            ForkedProgram.Started server = program.awaitStart();
            program.finish();
            Await.until("the folder is removed", () -> !Files.exists(server.directory()));
        }
    }

    @Test
    void while_a_program_is_interrupted_its_server_still_answers() throws Exception {
        assumeTrue(Files.exists(SETSID));
        try (ForkedProgram program = ForkedProgram.start(List.of(SETSID.toString()), Map.of(), List.of())) {
            program.awaitStart();
            program.signalGroup("TERM");
            assertThat(program.remainingOutput()).isEqualTo("at the end it answers");
        }
    }

    @Test
    void a_kept_server_outlives_the_program_and_its_process_group_until_its_stop_command() throws Exception {
        assumeTrue(Files.exists(SETSID));
        try (ForkedProgram program = ForkedProgram.start(List.of(SETSID.toString()), Map.of(), List.of(), "keep")) {
            ForkedProgram.Started server = program.awaitStart();
            program.signalGroup("KILL");
            assertThat(Sql.answers(server.url())).isTrue();

            assertThat(new ProcessBuilder("sh", "-c", server.stopCommand())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor()).isZero();
            assertThat(Sql.answers(server.url())).isFalse();
            assertThat(server.directory()).doesNotExist();
        }
    }

    @Test
    void neither_language_nor_zone_nor_settings_for_another_server_matter() throws Exception {
        Map<String, String> environment = Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Asia/Kathmandu", "PGPORT", "1",
                "PGDATA", "/nowhere", "PGOPTIONS", "-c nonsense=1");
        try (ForkedProgram program = ForkedProgram.start(List.of(), environment,
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Apia"))) {
            assertThat(program.awaitStart().greeting()).isEqualTo("it answers");
        }
    }

    @Test
    void root_without_a_way_to_be_somebody_else_is_told_so() throws Exception {
        assumeTrue(Files.getAttribute(temporary, "unix:uid").equals(0));
        try (ForkedProgram program = ForkedProgram.start(List.of(), Map.of("PATH", "/nowhere"),
                List.of("-Djava.io.tmpdir=" + temporary))) {
            assertThat(program.remainingOutput()).contains("EV-2903: PostgreSQL does not run as root", "setpriv",
                    "unshare");
            assertThat(temporary).isEmptyDirectory();
        }
    }

    private static boolean anyFile(Path folder, String name) throws IOException {
        try (Stream<Path> servers = Files.list(folder)) {
            return servers.anyMatch(server -> Files.exists(server.resolve("data").resolve(name)));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}

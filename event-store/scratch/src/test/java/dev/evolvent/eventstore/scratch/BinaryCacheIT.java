package dev.evolvent.eventstore.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryCacheIT {

    @TempDir
    Path home;

    @BeforeEach
    void open_the_home_to_everybody() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void two_programs_may_unpack_at_once() throws Exception {
        try (ForkedProgram one = ForkedProgram.start(List.of("-Duser.home=" + home));
                ForkedProgram other = ForkedProgram.start(List.of("-Duser.home=" + home))) {
            assertThat(one.awaitStart().greeting()).isEqualTo("it answers");
            assertThat(other.awaitStart().greeting()).isEqualTo("it answers");
        }
        assertThat(home.resolve(".cache/evolvent")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void what_a_killed_program_left_half_unpacked_is_not_used() throws Exception {
        Path cache = home.resolve(".cache/evolvent");
        try (ForkedProgram killed = ForkedProgram.start(List.of("-Duser.home=" + home))) {
            Path part = cache.resolve("postgres-" + Binaries.onClassPath().hash() + ".part");
            Await.until("it unpacks", () -> Files.exists(part.resolve("share")));
            killed.kill();
            assertThat(part).exists();
        }
        try (ForkedProgram next = ForkedProgram.start(List.of("-Duser.home=" + home))) {
            assertThat(next.awaitStart().greeting()).isEqualTo("it answers");
        }
        assertThat(cache).isDirectoryNotContaining("glob:**.part");
    }
}

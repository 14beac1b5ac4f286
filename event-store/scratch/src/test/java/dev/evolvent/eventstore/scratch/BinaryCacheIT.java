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

    @Test
    void the_first_server_is_initialised_and_those_after_it_are_copies() throws Exception {
        cacheWithBinaries();
        try (ForkedProgram first = ForkedProgram.start(List.of("-Duser.home=" + home))) {
            assertThat(initialised(first.awaitStart())).isTrue();
        }
        try (ForkedProgram one = ForkedProgram.start(List.of("-Duser.home=" + home));
                ForkedProgram other = ForkedProgram.start(List.of("-Duser.home=" + home))) {
            ForkedProgram.Started copy = one.awaitStart();
            assertThat(copy.greeting()).isEqualTo("it answers");
            assertThat(initialised(copy)).isFalse();
            assertThat(initialised(other.awaitStart())).isFalse();
            assertThat(Files.getPosixFilePermissions(copy.directory().resolve("data")))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void what_a_killed_program_left_of_a_template_is_not_used() throws Exception {
        Path template = cacheWithBinaries().template(Binaries.onClassPath()).path();
        Path part = Files.createDirectory(template.resolveSibling(template.getFileName() + ".part"));
        Files.writeString(part.resolve("PG_VERSION"), "0");

        try (ForkedProgram first = ForkedProgram.start(List.of("-Duser.home=" + home))) {
            ForkedProgram.Started server = first.awaitStart();
            assertThat(server.greeting()).isEqualTo("it answers");
            assertThat(initialised(server)).isTrue();
        }
        assertThat(part).doesNotExist();
        assertThat(template.resolve("global/pg_control")).exists();
    }

    @Test
    void without_room_for_a_template_each_server_is_initialised() throws Exception {
        Path template = cacheWithBinaries().template(Binaries.onClassPath()).path();
        // A folder where the lock should be: no template can be made.
        Files.createDirectory(template.resolveSibling(template.getFileName() + ".lock"));

        try (ForkedProgram first = ForkedProgram.start(List.of("-Duser.home=" + home))) {
            ForkedProgram.Started server = first.awaitStart();
            assertThat(server.greeting()).isEqualTo("it answers");
            assertThat(initialised(server)).isTrue();
        }
        assertThat(template).doesNotExist();
    }

    /** A separate cache that shares the unpacked binaries, since unpacking is slow. */
    private BinaryCache cacheWithBinaries() throws IOException {
        Path binaries = BinaryCache.open().unpacked(Binaries.onClassPath()).toRealPath();
        Path cache = Files.createDirectories(home.resolve(".cache/evolvent"));
        Files.createSymbolicLink(cache.resolve(binaries.getFileName()), binaries);
        return BinaryCache.in(cache);
    }

    /** Only initdb reports what it does. */
    private static boolean initialised(ForkedProgram.Started server) throws IOException {
        return Files.readString(server.directory().resolve("server.log")).contains("performing post-bootstrap");
    }
}

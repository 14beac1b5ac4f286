package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications with their libraries inside, as Spring Boot and war plugins build them. */
class FatJarIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    static Path folder = Path.of("");

    /** The application's own classes, which need those of the library. */
    private static byte[] application = {};
    private static byte[] library = {};

    @BeforeAll
    static void an_application_with_a_library() throws Exception {
        Path events = new TestJar(folder.resolve("library"))
                .source("OrderPlaced", "public record OrderPlaced(String customer, int amount) {}").build("events.jar");
        library = Files.readAllBytes(events);
        application = Files.readAllBytes(new TestJar(folder.resolve("application"))
                .source("OrderPlaced", "public record OrderPlaced(String customer, int amount) {}")
                .source("OrderRow", "public record OrderRow(String orderId, int amount) {}")
                .source("Orders", """
                        public final class Orders implements UpcasterModule {
                            @Override
                            public void register(UpcasterRegistry.Builder registry) {
                                registry.event("OrderPlaced").from("1").to("2", json -> json.rename("who", "customer"))
                                        .reads(OrderPlaced.class);
                            }
                        }""")
                .source("Shop", """
                        import dev.evolvent.projections.*;
                        import java.util.*;
                        public final class Shop implements ProjectionModule {
                            @Override
                            public List<Projection> projections() {
                                return List.of(KeyedFold.into("orders", OrderRow.class)
                                        .on(OrderPlaced.class, e -> e.recorded().stream().id(), (row, e) -> Optional.of(
                                                new OrderRow(e.recorded().stream().id(), e.body().amount()))));
                            }
                        }""")
                .modules("com.acme.Orders")
                .entry("META-INF/services/dev.evolvent.projections.ProjectionModule", "com.acme.Shop\n")
                .entry("META-INF/evolvent/upcasters/OrderPaid.yaml", "event: OrderPaid\ncurrent: 1\n")
                .build("application.jar", "com/acme/OrderPlaced.class"));
        database.execute("""
                CREATE TABLE events (
                    id uuid PRIMARY KEY, aggregate_id text NOT NULL, aggregate_type text NOT NULL,
                    event_type text NOT NULL, event_version text, payload jsonb NOT NULL, metadata jsonb,
                    version bigint NOT NULL, created_at timestamptz NOT NULL, sequence bigserial NOT NULL UNIQUE);
                INSERT INTO events VALUES (gen_random_uuid(), 'o-1', 'order', 'OrderPlaced', '1',
                    '{"who": "c", "amount": 5}', NULL, 1, now())""");
    }

    @ParameterizedTest
    @CsvSource({"BOOT-INF, app.jar, true", "BOOT-INF, app.jar, false", "WEB-INF, app.war, false"})
    void an_application_is_read_with_the_libraries_in_it(String inside, String name, boolean stored) throws Exception {
        String jar = fat(name, inside, stored).toString();

        CommandRun check = CommandRun.of("upcasters", "check", "--jar", jar);
        CommandRun list = CommandRun.of("projections", "list", "--jar", jar);
        CommandRun prove = CommandRun.of("events", "prove", "--url", database.jdbcUrl(), "--table", "public.events",
                "--jar", jar);

        assertThat(check.out()).as(check.err()).isEqualToIgnoringNewLines("2 events, 1 step: no problems");
        assertThat(list.out()).as(list.err()).contains("orders", "OrderPlaced 1");
        assertThat(prove.out()).as(prove.err()).contains("1 event tried", "all can be read");
    }

    @Test
    void an_unpacked_application_is_read_too() throws Exception {
        Path unpacked = folder.resolve("unpacked");
        try (JarInputStream in = new JarInputStream(Files.newInputStream(fat("app.jar", "BOOT-INF", true)))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                Path file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.resolveSibling("."));
                Files.write(file, in.readAllBytes());
            }
        }
        CommandRun check = CommandRun.of("upcasters", "check", "--jar", unpacked.toString());

        assertThat(check.out()).as(check.err()).isEqualToIgnoringNewLines("2 events, 1 step: no problems");
    }

    @Test
    void a_jar_with_nothing_in_it_is_answered_with_what_was_looked_for_and_found() throws Exception {
        Path empty = folder.resolve("empty.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(empty))) {
            put(out, "BOOT-INF/lib/events.jar", library, true);
        }
        CommandRun check = CommandRun.of("upcasters", "check", "--jar", empty.toString());

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err()).startsWith("EV-9006: The jars contain no upcasters. Looked for "
                + "META-INF/services/dev.evolvent.upcasters.UpcasterModule")
                .contains("empty.jar (Spring Boot jar, BOOT-INF/classes/ and 1 nested jar)");
    }

    @Test
    void an_entry_that_climbs_out_of_its_folder_is_refused() throws Exception {
        Path climbing = folder.resolve("climbing.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(climbing))) {
            put(out, "BOOT-INF/classes/../../../climbed.txt", new byte[]{1}, false);
        }
        CommandRun check = CommandRun.of("upcasters", "check", "--jar", climbing.toString());

        assertThat(check.err()).startsWith("EV-9004").contains("climbing.jar", "climbed.txt");
    }

    @Test
    void nothing_is_left_of_what_was_unpacked() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "upcasters", "check", "--jar", fat("app.jar", "BOOT-INF", true).toString())
                .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(each -> each.getFileName().toString().startsWith("evolvent-jar"))).isEmpty();
        }
    }

    private static Path fat(String name, String inside, boolean stored) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, "org/springframework/boot/loader/launch/JarLauncher.class", new byte[]{1}, false);
            try (JarInputStream own = new JarInputStream(new ByteArrayInputStream(application))) {
                for (JarEntry entry = own.getNextJarEntry(); entry != null; entry = own.getNextJarEntry()) {
                    put(out, inside + "/classes/" + entry.getName(), own.readAllBytes(), false);
                }
            }
            put(out, inside + "/lib/events.jar", library, stored);
        }
        return jar;
    }

    /** Without compression, the size has to be known in front. */
    private static void put(JarOutputStream out, String name, byte[] content, boolean stored) throws IOException {
        JarEntry entry = new JarEntry(name);
        if (stored) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(JarEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}

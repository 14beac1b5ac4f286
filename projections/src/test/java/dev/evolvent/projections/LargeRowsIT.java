package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.postgres.Database;
import dev.evolvent.postgres.Table;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** What is remembered of rows is limited by their size. */
class LargeRowsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    /** Twice as much as the heap of {@link Program}. */
    private static final int ROWS = 10_000;
    private static final int SIZE = 20_000;

    @Test
    void rows_of_20_kB_are_followed_and_rebuilt_with_a_small_heap() throws Exception {
        Shop.create(database, 0);
        Process process = JavaProgram.of(Program.class,
                List.of("-Xmx96m", "-XX:+UseSerialGC", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"),
                database.jdbcUrl())
                .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("followed").contains("rebuilt").doesNotContain("OutOfMemoryError");
        assertThat(database.value("SELECT count(*) FROM documents WHERE length(text) = " + SIZE))
                .isEqualTo((long) ROWS);
    }

    record Document(UUID id, String text) {}

    /** The program with the small heap. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws Exception {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(arguments[0]);
            KeyedFold<Document> documents = KeyedFold.into(new Table("public", "documents"), Document.class)
                    .on(Shop.OrderPlaced.class, event -> UUID.fromString(event.recorded().stream().id()),
                            (row, event) -> Optional.of(new Document(
                                    UUID.fromString(event.recorded().stream().id()),
                                    "x".repeat(SIZE))));
            Projections projections = Shop.projections(dataSource);
            projections.rebuild(documents, RebuildOptions.defaults(), RebuildListener.NONE);
            try (ProjectionRunner runner = projections.runner(List.of(documents), RunnerOptions.defaults())) {
                runner.start();
                try (Connection connection = dataSource.getConnection()) {
                    Shop.append(connection, 0, ROWS);
                }
                await().atMost(Duration.ofMinutes(2)).until(() -> new Database(dataSource)
                        .session(session -> session.number("SELECT count(*) FROM documents") == ROWS));
                System.out.println("followed");
            }
            RebuildReport report = projections.rebuild(documents, RebuildOptions.defaults(), RebuildListener.NONE);
            System.out.println(report.comparison().equal() ? "rebuilt" : report);
        }
    }
}

package dev.evolvent.eventstore.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, which Testcontainers removes when this JVM has ended. */
final class DockerServer {

    private DockerServer() {}

    /** Checks first: without Docker, Testcontainers takes long to find out, and logs a lot. */
    static boolean isAvailable(Map<String, String> environment) {
        return (environment.containsKey("DOCKER_HOST") || Files.exists(Path.of("/var/run/docker.sock")))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    /** Starts a container, and returns the URL of its maintenance database. */
    @SuppressWarnings("resource") // Testcontainers closes it.
    static String start(String majorVersion) {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:" + majorVersion).withCommand("postgres",
                "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_prepared_transactions=20");
        container.start();
        return "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/"
                + encoded(container.getDatabaseName()) + "?user=" + encoded(container.getUsername()) + "&password="
                + encoded(container.getPassword());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MigrateExampleIT {

    private static final Path SHOP = Path.of("examples/shop");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void an_application_applies_the_migrations_on_its_class_path_when_it_starts() throws IOException, SQLException {
        database.execute(Files.readString(SHOP.resolve("legacy.sql")));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader shop = new URLClassLoader(new URL[]{SHOP.toUri().toURL()}, before)) {
            thread.setContextClassLoader(shop);
            MigrateExample.migrate(database.dataSource());
            MigrateExample.migrate(database.dataSource());
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(database.value("SELECT count(*) FROM newest_events")).isEqualTo(100L);
    }
}

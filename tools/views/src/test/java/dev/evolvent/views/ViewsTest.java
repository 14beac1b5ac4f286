package dev.evolvent.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view, from reports that were put together here, in both forms. The files are the reference of the output; after an
 * intended change write them with {@code -Dviews.write}, and read the difference.
 */
class ViewsTest {

    private static final Path FOLDER = Path.of("src/test/resources/views");

    private static Map<String, View> views() {
        Map<String, View> views = new TreeMap<>(EventReports.views());
        views.putAll(MigrationReports.views());
        views.putAll(ProjectionReports.views());
        return views;
    }

    static Stream<String> names() {
        return views().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_view_is_as_in_its_files(String name) throws IOException {
        View view = views().get(name);
        StringWriter written = new StringWriter();
        view.text(new PrintWriter(written));
        String text = withoutLines(written.toString());
        String json = withoutLines(view.json() + "\n");
        if (System.getProperty("views.write") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".txt"), text);
            Files.writeString(FOLDER.resolve(name + ".json"), json);
        }
        assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
        assertThat(json).isEqualTo(Files.readString(FOLDER.resolve(name + ".json")));
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(view.json().line())).isEqualTo(mapper.readTree(view.json().toString()));
        assertThat(view.json().line()).doesNotContain("\n");
    }

    /** The steps are declared here, where lines move. */
    private static String withoutLines(String output) {
        return output.replaceAll("EventReports\\.java:\\d+", "EventReports.java:1");
    }

    @Test
    void each_kind_of_view_is_among_them() throws IOException {
        List<Class<?>> missing = new ArrayList<>();
        try (Stream<Path> classes = Files.list(Path.of("target/classes/dev/evolvent/views"))) {
            for (Path file : classes.toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                missing.add(loaded("dev.evolvent.views." + name));
            }
        }
        missing.removeIf(each -> each.isInterface() || !View.class.isAssignableFrom(each));
        assertThat(missing).isNotEmpty();
        views().values().forEach(view -> missing.remove(view.getClass()));
        assertThat(missing).isEmpty();
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void no_file_is_left_of_a_view_that_is_gone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.(txt|json)$", ""))
                    .collect(Collectors.toSet())).isEqualTo(views().keySet());
        }
    }
}

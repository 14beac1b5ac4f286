package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.yaml.YamlUpcasters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The declarations in YAML that the documentation shows can be read, and are without a problem. */
class YamlExamplesTest {

    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(event: .*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void every_declaration_in_a_page_makes_a_registry() throws IOException {
        int declarations = 0;
        for (Path page : Documents.pages()) {
            Matcher block = BLOCK.matcher(Files.readString(page));
            while (block.find()) {
                Path file = Files.writeString(folder.resolve(page.getFileName() + "-" + declarations++ + ".yaml"),
                        block.group(1));
                assertThat(UpcasterRegistry.builder().include(YamlUpcasters.of(file).withoutClasses()).build().types())
                        .as(page.toString()).isNotEmpty();
            }
        }
        assertThat(declarations).isPositive();
    }

    @Test
    void files_and_modules_in_java_make_one_registry() throws IOException {
        Files.writeString(folder.resolve("OrderPlaced.yaml"), "event: OrderPlaced\ncurrent: 1\n");

        assertThat(YamlExample.registry(folder).types()).containsExactlyInAnyOrder(EventType.of("OrderPlaced", "1"),
                EventType.of("OrderShipped", "1"));
    }
}

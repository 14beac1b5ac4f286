package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documentation shows is what the build compiles, and what it links to is there. */
class DocumentsTest {

    private static final Pattern JAVA_BLOCK = Pattern.compile("(?:<!-- (\\S+)#(\\S+) -->\\n)?```java\\n(.*?)```",
            Pattern.DOTALL);
    private static final Pattern FILE_BLOCK = Pattern.compile("<!-- (src/test/resources/\\S+) -->\\n```\\w+\\n(.*?)```",
            Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern
            .compile("^import (?!java\\.|dev\\.evolvent\\.docs\\.)[\\w. ]+\\.(\\w+);$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    @Test
    void every_java_example_is_a_part_of_a_file_that_is_compiled() throws IOException {
        List<String> examples = new ArrayList<>();
        for (Path page : Documents.pages()) {
            Matcher block = JAVA_BLOCK.matcher(Files.readString(page));
            Set<String> shown = new HashSet<>();
            while (block.find()) {
                assertThat(block.group(1)).as("the source of an example in " + page).isNotNull();
                String source = Files
                        .readString(Documents.ROOT.resolve("docs/src/test/java").resolve(block.group(1)));
                String region = region(source, block.group(2));
                List<String> imports = imports(source, region).stream().filter(shown::add).toList();
                assertThat(block.group(3)).as("example %s#%s in %s", block.group(1), block.group(2), page)
                        .isEqualTo((imports.isEmpty() ? "" : String.join("\n", imports) + "\n\n") + region);
                examples.add(block.group(1));
            }
        }
        assertThat(examples).isNotEmpty();
    }

    @Test
    void every_file_that_is_shown_is_that_file() throws IOException {
        int files = 0;
        for (Path page : Documents.pages()) {
            Matcher block = FILE_BLOCK.matcher(Files.readString(page));
            while (block.find()) {
                assertThat(block.group(2)).as("a file in " + page)
                        .isEqualTo(Files.readString(Documents.ROOT.resolve("docs").resolve(block.group(1))));
                files++;
            }
        }
        assertThat(files).isPositive();
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        for (Path page : Documents.pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1))).as("linked to from " + page).exists();
            }
        }
    }

    /** Those that an example needs, except the JDK's; a page shows each once, where it is first needed. */
    private static List<String> imports(String source, String region) {
        return IMPORT.matcher(source).results()
                .filter(line -> Pattern.compile("\\b" + line.group(1) + "\\b").matcher(region).find())
                .map(MatchResult::group).toList();
    }

    /** The lines between {@code // tag::name} and {@code // end::name}, moved to the left. */
    private static String region(String source, String name) {
        Matcher region = Pattern.compile("// tag::" + name + "\\n(.*?)\\n *// end::" + name, Pattern.DOTALL)
                .matcher(source);
        assertThat(region.find()).as("region " + name).isTrue();
        return region.group(1).stripIndent() + "\n";
    }
}

package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.evolvent.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every error code has its page, and every page its code. */
class ErrorPagesTest {

    private static final Path PAGES = Documents.ROOT.resolve("docs/errors");

    private static List<ErrorCode> codes() {
        return new ClassFileImporter().importPackages("dev.evolvent").stream()
                .filter(type -> type.isAssignableTo(ErrorCode.class) && type.isEnum())
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(ErrorCode.class::cast)
                .toList();
    }

    @Test
    void each_code_is_given_once() {
        assertThat(codes()).hasSizeGreaterThan(30).extracting(ErrorCode::code).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("EV-\\d{4}"));
    }

    @Test
    void each_code_has_a_page_and_each_page_a_code() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> names = pages.map(page -> page.getFileName().toString()).filter(name -> name.startsWith("EV-"))
                    .map(name -> name.replace(".md", "")).toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(codes().stream().map(ErrorCode::code).toList());
        }
    }

    @Test
    void each_page_says_what_happened_and_what_to_do() throws IOException {
        for (ErrorCode code : codes()) {
            assertThat(Files.readString(PAGES.resolve(code.code() + ".md"))).as(code.code())
                    .startsWith("# " + code.code() + ": ").contains("**What happened.**", "**What to do.**");
        }
    }

    @Test
    void the_index_lists_each_page() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        assertThat(codes())
                .allSatisfy(code -> assertThat(index).contains("[" + code.code() + "](" + code.code() + ".md)"));
    }
}

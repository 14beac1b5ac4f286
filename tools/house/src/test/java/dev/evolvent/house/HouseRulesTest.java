package dev.evolvent.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

    private static final Path HOUSE = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path planted;

    @Test
    void the_house_keeps_its_rules() throws IOException {
        HouseRules rules = HouseRules.of("dev.evolvent", HOUSE);
        assertThat(rules.sources()).as("all modules are read").isGreaterThan(500);
        assertThat(KnownExceptions.read(Path.of("known-exceptions.txt")).problems(rules.offences())).isEmpty();
    }

    @Test
    void a_house_without_offences_has_none() throws IOException {
        plant("eventstore", "Store", "public record Store(java.sql.Connection connection, ev.upcasters.Step step) {}");
        plant("upcasters", "Step", "import com.fasterxml.jackson.databind.JsonNode; "
                + "/** {@link Store} */ public record Step(JsonNode json) {}");
        plant("cli", "Main", "class Main { void run() { System.out.println(); } }");
        assertThat(offences()).isEmpty();
    }

    @Test
    void a_long_file() throws IOException {
        plant("eventstore", "Long", "class Long {" + "\n".repeat(401) + "}");
        assertThat(offences()).singleElement().isEqualTo("long file: Long.java");
    }

    @Test
    void a_large_package() throws IOException {
        for (int i = 0; i < 31; i++) {
            plant("eventstore", "T" + i, "class T" + i + " {}");
        }
        assertThat(offences()).singleElement().isEqualTo("large package: ev.eventstore");
    }

    @Test
    void a_knot_of_classes() throws IOException {
        for (int i = 0; i < 8; i++) {
            plant("eventstore", "T" + i, "class T" + i + " { T" + (i + 1) % 8 + " next; }");
        }
        assertThat(offences()).singleElement().isEqualTo("knot: ev.eventstore");
    }

    @Test
    void a_knot_of_seven_is_still_allowed() throws IOException {
        for (int i = 0; i < 7; i++) {
            plant("eventstore", "T" + i, "class T" + i + " { T" + (i + 1) % 7 + " next; }");
        }
        assertThat(offences()).isEmpty();
    }

    @Test
    void a_package_cycle_that_no_import_shows() throws IOException {
        plant("eventstore.one", "One", "import ev.eventstore.two.Two; class One { Two two; }");
        plant("eventstore.two", "Two", "public class Two { Object one() { return ev.eventstore.one.One.class; } }");
        assertThat(offences()).singleElement().isEqualTo("package cycle: ev.eventstore.one ev.eventstore.two");
    }

    @Test
    void an_import_that_only_a_comment_needs_makes_no_cycle() throws IOException {
        plant("eventstore.one", "One", "import ev.eventstore.two.Two; /** {@link Two} */ public class One {}");
        plant("eventstore.two", "Two", "import ev.eventstore.one.One; public class Two { One one; }");
        assertThat(offences()).isEmpty();
    }

    @Test
    void an_upward_use() throws IOException {
        plant("postgres", "Table", "class Table { ev.eventstore.Store store; }");
        plant("eventstore", "Store", "import static ev.migrations.Run.START; class Store { int start = START; }");
        plant("migrations", "Run", "public class Run { public static final int START = 1; }");
        plant("nowhere", "Lost", "public class Lost {}");
        plant("bench", "Bench", "class Bench { ev.nowhere.Lost lost; }");
        assertThat(offences()).containsExactlyInAnyOrder("upward use: ev.postgres.Table -> ev.eventstore.Store",
                "upward use: ev.eventstore.Store -> ev.migrations.Run.START",
                "upward use: ev.bench.Bench -> ev.nowhere.Lost");
    }

    @Test
    void an_internal_package_in_the_documentation_but_not_in_another_module() throws IOException {
        plant("eventstore.internal", "Secret", "public class Secret {}");
        plant("projections", "Rows", "import ev.eventstore.internal.Secret; class Rows { Secret secret; }");
        write(planted.resolve("docs/src/test/java/ev/docs/Example.java"),
                "package ev.docs; import ev.eventstore.internal.Secret; class Example { Secret secret; }");
        assertThat(offences()).singleElement()
                .isEqualTo("internal in documentation: ev.docs.Example -> ev.eventstore.internal.Secret");
    }

    @Test
    void an_assertion_that_cannot_fail() throws IOException {
        plant("eventstore", "Sure", "class Sure { void test() { assertThat(1); assertThat(2).isEven(); } }");
        assertThat(offences()).singleElement().isEqualTo("idle assertion: Sure.java");
    }

    @Test
    void an_import_that_neither_code_nor_comment_needs() throws IOException {
        plant("eventstore", "Lean",
                "\nimport java.util.List;\nimport java.util.Set;\n/** A {@link Set}. */ class Lean {}");
        assertThat(offences()).singleElement().isEqualTo("unused import: Lean.java -> java.util.List");
    }

    @Test
    void printing_and_logging() throws IOException {
        plant("eventstore", "Loud", """
                import java.util.logging.Logger;
                class Loud {
                    Logger logger = Logger.getLogger("loud");
                    void say(Exception e) {
                        System.out.println();
                        java.lang.System.err.println();
                        e.printStackTrace();
                    }
                }""");
        assertThat(offences()).contains("printing: ev.eventstore.Loud -> System.out.println",
                "printing: ev.eventstore.Loud -> java.lang.System.err.println",
                "printing: ev.eventstore.Loud -> e.printStackTrace",
                "java.util.logging: ev.eventstore.Loud -> java.util.logging.Logger");
    }

    @Test
    void a_database_and_a_json_library_in_upcasters() throws IOException {
        plant("upcasters", "Step", "import com.fasterxml.jackson.databind.ObjectMapper; "
                + "record Step(javax.sql.DataSource database, ObjectMapper json) {}");
        plant("upcasters.internal", "Binding", "import com.fasterxml.jackson.databind.ObjectMapper; "
                + "record Binding(ObjectMapper json) {}");
        assertThat(offences()).containsExactlyInAnyOrder(
                "database in upcasters: ev.upcasters.Step -> javax.sql.DataSource",
                "JSON library outside its seam: ev.upcasters.Step -> com.fasterxml.jackson.databind.ObjectMapper");
    }

    @Test
    void public_types_that_share_a_name() throws IOException {
        plant("eventstore", "Check", "public record Check() {}");
        plant("migrations", "Check", "public record Check() { public enum Kind { ONE } }");
        plant("migrations", "Plan", "public interface Plan { record Check() implements Plan {} enum Kind { TWO } }");
        plant("migrations.internal", "Check", "public record Check() {}");
        plant("projections", "Check", "record Check() { public record Plan() {} }");
        plant("cli", "Check", "public record Check() {}");
        assertThat(offences()).containsExactly("shared name: Check", "shared name: ev.migrations.Plan.Check");
    }

    @Test
    void a_record_of_options_with_five_components() throws IOException {
        plant("eventstore", "ScanOptions", "public record ScanOptions(int a, int b, int c, int d, int e) {}");
        plant("eventstore", "StoreLayout", "public record StoreLayout(int a, int b, int c, int d, int e) {}");
        plant("eventstore", "Report", "public record Report(int a, int b, int c, int d, int e) {}");
        plant("migrations.operation.convert", "Convert", "public record Convert(int a, int b, int c, int d, int e) {}");
        plant("projections", "RunOptions", "public record RunOptions(int a, int b, int c, int d) { static int e; }");
        plant("projections.internal", "Options", "public record Options(int a, int b, int c, int d, int e) {}");
        assertThat(offences()).containsExactly("wide options: ev.eventstore.ScanOptions",
                "wide options: ev.eventstore.StoreLayout", "wide options: ev.migrations.operation.convert.Convert");
    }

    @Test
    void the_bill_of_materials_has_each_library_that_is_published() throws IOException {
        List<String> published = new ArrayList<>();
        try (Stream<Path> poms = Files.walk(HOUSE, 3)) {
            for (Path pom : poms.filter(file -> file.endsWith("pom.xml")).toList()) {
                String text = Files.readString(pom);
                if (text.contains("<parent>") && !text.contains("<packaging>") && !text.contains("deploy.skip>")) {
                    published.add(text.replaceFirst("(?s).*?</parent>.*?<artifactId>(.*?)</artifactId>.*", "$1"));
                    assertThat(text).as(pom + " names its Java module").contains("<module.name>");
                }
            }
        }
        String bom = Files.readString(HOUSE.resolve("bom/pom.xml")).replaceFirst("(?s)<build>.*</build>", "");
        assertThat(Pattern.compile("(?<=<artifactId>)[^<]*").matcher(bom).results().map(MatchResult::group).skip(1))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void a_known_exception_that_has_grown_or_is_no_longer_needed_is_a_problem() {
        KnownExceptions known = new KnownExceptions(List.of(new KnownExceptions.Entry("long file", "A.java", 410),
                new KnownExceptions.Entry("long file", "B.java", 500),
                new KnownExceptions.Entry("long file", "C.java", 500)));
        assertThat(known.problems(List.of(new Offence("long file", "A.java", 411, "A is long"),
                new Offence("long file", "B.java", 450, "B is long"), new Offence("knot", "x", 9, "x is a knot"))))
                .containsExactly("long file: A is long", "knot: x is a knot",
                        "No longer needed, remove it from known-exceptions.txt: long file | C.java | 500");
    }

    private void plant(String packageName, String type, String code) throws IOException {
        write(planted.resolve("module/src/main/java/ev").resolve(packageName.replace('.', '/'))
                .resolve(type + ".java"), "package ev." + packageName + "; " + code);
    }

    private static void write(Path file, String code) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, code);
    }

    private List<String> offences() throws IOException {
        return HouseRules.of("ev", planted).offences().stream()
                .map(offence -> offence.rule() + ": " + offence.subject()).toList();
    }
}

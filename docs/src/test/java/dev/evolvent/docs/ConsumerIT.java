package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A project of its own uses the libraries as {@code docs/guide/install.md} says, and runs an example and its test. The artifacts of
 * this build are in a local repository that has nothing else; other artifacts come from the one of this build.
 */
class ConsumerIT {

    private static final Path SOURCES = Documents.ROOT.resolve("docs/src/test");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(evolvent-[\\w-]+)</artifactId>");
    private static final String VERSION = System.getProperty("project.version");

    @TempDir
    Path folder;

    private Path repository;
    private Path project;

    @BeforeEach
    void install() throws Exception {
        repository = folder.resolve("repository");
        project = Files.createDirectory(folder.resolve("shop"));
        String bom = Files.readString(Documents.ROOT.resolve("bom/pom.xml"));
        List<String> published = ARTIFACT.matcher(bom).results().map(found -> found.group(1)).toList();
        for (Path pom : poms()) {
            Element description = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pom.toFile())
                    .getDocumentElement();
            String artifact = child(description, "artifactId").orElseThrow();
            boolean isJar = !child(description, "packaging").orElse("jar").equals("pom");
            if (isJar && !published.contains(artifact)) {
                continue;
            }
            String name = artifact + "-" + VERSION;
            Path to = Files.createDirectories(repository.resolve("dev/evolvent/" + artifact + "/" + VERSION));
            Files.copy(pom, to.resolve(name + ".pom"));
            if (isJar) {
                Files.copy(pom.resolveSibling("target/" + name + ".jar"), to.resolve(name + ".jar"));
            }
        }
    }

    @Test
    void a_project_of_its_own_builds_with_what_the_page_says() throws Exception {
        String page = Files.readString(Documents.ROOT.resolve("docs/guide/install.md"));
        assertThat(page).contains("evolvent-bom:" + VERSION).contains("<version>" + VERSION + "</version>");
        Files.writeString(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>shop</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>21</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  %s
                  <build>
                    <pluginManagement>
                      <plugins>%s</plugins>
                    </pluginManagement>
                    <plugins>
                      %s
                    </plugins>
                  </build>
                </project>
                """.formatted(xml("install.md"), pluginVersions(), xml("evolve-an-event.md")));
        copy("java/dev/evolvent/docs/ReadmeExample.java", "src/main/java/dev/evolvent/docs/ReadmeExample.java");
        for (String name : List.of("OrderUpcasters", "OrderPlaced")) {
            copy("java/dev/evolvent/docs/evolve/" + name + ".java",
                    "src/main/java/dev/evolvent/docs/evolve/" + name + ".java");
        }
        copy("java/dev/evolvent/docs/evolve/OrderUpcastersTest.java",
                "src/test/java/dev/evolvent/docs/evolve/OrderUpcastersTest.java");
        for (Path sample : files(SOURCES.resolve("resources/events"))) {
            copy(SOURCES.relativize(sample).toString(), "src/test/" + SOURCES.relativize(sample));
        }

        String output = maven("test");

        assertThat(output).contains("BUILD SUCCESS").containsPattern("Tests run: [1-9]");
        assertThat(Files.readString(
                project.resolve("target/surefire-reports/TEST-dev.evolvent.docs.evolve.OrderUpcastersTest.xml")))
                .as("readable names").contains("name=\"OrderPlaced 1 ");
    }

    /** The first piece of a pom that a page shows. */
    private static String xml(String page) throws IOException {
        Matcher block = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Documents.ROOT.resolve("docs/guide").resolve(page)));
        assertThat(block.find()).as(page).isTrue();
        return block.group(1);
    }

    /** The versions of Maven's own plugins that this build uses. */
    private static String pluginVersions() throws IOException {
        String pom = Files.readString(Documents.ROOT.resolve("pom.xml"));
        StringBuilder plugins = new StringBuilder();
        for (String name : List.of("resources", "compiler", "surefire")) {
            MatchResult version = Pattern
                    .compile("<artifactId>maven-" + name + "-plugin</artifactId>\\s*<version>([^<]+)</version>")
                    .matcher(pom).results().findFirst().orElseThrow();
            plugins.append("<plugin><artifactId>maven-").append(name).append("-plugin</artifactId><version>")
                    .append(version.group(1).replace("${surefire.version}", System.getProperty("surefire.version")))
                    .append("</version></plugin>");
        }
        return plugins.toString();
    }

    private String maven(String goal) throws IOException, InterruptedException {
        ProcessBuilder maven = new ProcessBuilder(Documents.ROOT.resolve("mvnw").toString(), "-B", "-f",
                project.resolve("pom.xml").toString(), "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail=" + System.getProperty("local.repository"),
                "-Dmaven.repo.local.tail.ignoreAvailability=true", goal).redirectErrorStream(true);
        Process process = maven.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static Optional<String> child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item)
                .filter(child -> child.getNodeName().equals(name)).map(Node::getTextContent).findFirst();
    }

    private void copy(String from, String to) throws IOException {
        Path target = project.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(SOURCES.resolve(from), target);
    }

    private static List<Path> poms() throws IOException {
        return files(Documents.ROOT).stream()
                .filter(file -> file.endsWith("pom.xml") && !file.toString().contains("/target/")).toList();
    }

    private static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

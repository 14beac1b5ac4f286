package dev.evolvent.migrations.file;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationError;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The migrations in a folder.
 *
 * <ul>
 * <li>{@code V003__order_notes.sql}: statements, run once and in the order of the versions. In one transaction, unless a line
 * in front of them says {@code -- evolvent: no transaction}.
 * <li>{@code V004__sequence.yaml}: an operation such as add-sequence.
 * <li>{@code R__views.sql}: statements that run again whenever the file changes, after all others.
 * <li>{@code V003__order_notes.undo.sql}, {@code .before.sql}, {@code .after.sql}: how to roll it back, and queries
 * that check preconditions and the result; each row is a check with the columns name, ok and detail.
 * <li>{@code -- evolvent: requires extension timescaledb} skips it if that extension is missing.
 * </ul>
 *
 * Other files and subfolders are ignored.
 */
public final class MigrationFiles {

    private MigrationFiles() {}

    /**
     * The migrations in a folder.
     *
     * @throws EvolventException
     *             {@code EV-3012} or {@code EV-3014} with all problems
     */
    public static List<Migration> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(MigrationFiles::concerns).toList()) {
                texts.put(String.valueOf(file.getFileName()), text(file));
            }
            return new MigrationParser(texts).migrations();
        } catch (IOException e) {
            throw new EvolventException(MigrationError.FILE_NOT_UNDERSTOOD,
                    "The folder of migrations, " + folder + ", cannot be read: " + e + ". Name it by --migrations.", e);
        }
    }

    /** The names of the operations that can be declared in YAML. */
    public static SortedSet<String> operations() {
        return KnownOperations.names();
    }

    /** The migrations in a folder of the class path, such as {@code db/migrations}. */
    public static List<Migration> onClassPath(String folder) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        URL found = (loader == null ? MigrationFiles.class.getClassLoader() : loader).getResource(folder);
        if (found == null) {
            throw new EvolventException(MigrationError.FILE_NOT_UNDERSTOOD,
                    "There is no folder " + folder + " on the class path.");
        }
        try {
            URI uri = found.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return in(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Collections.emptyMap())) {
                return in(jar.getPath(folder));
            }
        } catch (URISyntaxException | IOException e) {
            throw new EvolventException(MigrationError.FILE_NOT_UNDERSTOOD,
                    "The folder " + folder + " on the class path cannot be read: " + e, e);
        }
    }

    private static boolean concerns(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && (name.endsWith(".sql") || name.endsWith(".yaml") || name.endsWith(".yml"))
                && Files.isRegularFile(file);
    }

    /** Line ends are those of the system that checked the file out, and are ignored. Everything else counts. */
    private static String text(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new EvolventException(MigrationError.FILE_NOT_UNDERSTOOD, file + " is not UTF-8.", e);
        }
    }
}

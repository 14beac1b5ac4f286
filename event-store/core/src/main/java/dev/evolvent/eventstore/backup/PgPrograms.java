package dev.evolvent.eventstore.backup;

import dev.evolvent.EvolventException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where to look for {@code pg_dump} and {@code pg_restore}.
 *
 * @param only
 *            the only folder to look in; if absent, the PATH and the folders that Linux distributions use
 */
public record PgPrograms(Optional<Path> only) {

    /** Those installed on this machine. */
    public static final PgPrograms OF_THIS_MACHINE = new PgPrograms(Optional.empty());

    private static final Logger LOG = LoggerFactory.getLogger(PgPrograms.class);
    private static final Pattern MAJOR = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** Those in a folder. */
    public static PgPrograms in(Path folder) {
        return new PgPrograms(Optional.of(folder));
    }

    private record Program(Path path, int major) {}

    /**
     * The first one that is new enough for a server.
     *
     * @param serverMajor
     *            14, 18
     * @throws EvolventException
     *             {@code EV-2308} if there is none, {@code EV-2309} if all are too old
     */
    Path find(String name, int serverMajor) {
        List<Program> found = folders().stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable)
                .map(path -> new Program(path, major(path))).toList();
        if (found.stream().allMatch(program -> program.major == 0)) {
            throw new EvolventException(BackupError.NO_PROGRAM, "There is no " + name + " "
                    + only.map(folder -> "in " + folder).orElse("on the PATH")
                    + ". Install PostgreSQL's client programs of version " + serverMajor
                    + " or later, or name their folder by --pg-bin. A backup of the events alone needs none of them.");
        }
        return found.stream().filter(program -> program.major >= serverMajor).map(Program::path).findFirst()
                .orElseThrow(() -> {
                    Program newest = found.stream().max(Comparator.comparingInt(Program::major)).orElseThrow();
                    return new EvolventException(BackupError.PROGRAM_TOO_OLD, newest.path + " is of version "
                            + newest.major + ", and the server is of version " + serverMajor
                            + ". It must not be older: name the folder of another one by --pg-bin.");
                });
    }

    private List<Path> folders() {
        if (only.isPresent()) {
            return List.of(only.get());
        }
        List<Path> folders = new ArrayList<>();
        for (String folder : String.valueOf(System.getenv("PATH")).split(Pattern.quote(File.pathSeparator), -1)) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(debian)) {
                versions.forEach(version -> folders.add(version.resolve("bin")));
            } catch (IOException e) {
                LOG.debug("{} cannot be read", debian, e);
            }
        }
        return folders;
    }

    /** 0 if its output has no version. */
    private static int major(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
            process.getOutputStream().close();
            Matcher version = MAJOR
                    .matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            LOG.debug("{} does not run", program, e);
            return 0;
        }
    }
}

package dev.evolvent.eventstore.backup;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.layout.StoreLayout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that makes a backup, so that it can be killed or run out of disk space. Its first argument is a URL. */
final class BackupProcess {

    private BackupProcess() {}

    static ProcessBuilder of(String shell, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = shell + " exec '" + java + "' -Xmx128m -XX:-UsePerfData -cp \"$CLASSES\" "
                + BackupProcess.class.getName() + " \"$@\"";
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("sh", "-c", command, "sh"), Stream.of(arguments)).toList());
        builder.environment().put("CLASSES", System.getProperty("surefire.test.class.path",
                System.getProperty("java.class.path")).replace(File.pathSeparator, ":"));
        return builder.redirectErrorStream(true);
    }

    /** At the first word of progress it waits for the end of its input. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(arguments[0]);
        try {
            BackupSource.of(dataSource, StoreLayout.documentStore()).with((what, events) -> {
                System.out.println("under way");
                System.out.flush();
                awaitEndOfInput();
            }).createIn(Path.of(arguments[1]));
        } catch (EvolventException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void awaitEndOfInput() {
        try {
            System.in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

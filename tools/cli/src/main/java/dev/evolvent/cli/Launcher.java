package dev.evolvent.cli;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts the program on a Java that can run it, and says which one is needed on another. Compiled for a Java so old that it
 * gets that far.
 */
public final class Launcher {

    private static final int NEEDED = 21;

    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int version = Runtime.version().feature();
        if (version < NEEDED) {
            System.err.println("Evolvent needs Java " + NEEDED + " or later.");
            System.err.println("This is Java " + version + " in " + System.getProperty("java.home") + ".");
            System.err.println("Install a later one, or set JAVA_HOME to one.");
            System.exit(1);
        }
        try {
            Class.forName("dev.evolvent.cli.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

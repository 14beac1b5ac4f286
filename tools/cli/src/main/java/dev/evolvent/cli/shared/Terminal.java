package dev.evolvent.cli.shared;

import java.io.IOException;
import java.nio.file.Path;

/** Detects whether a stream is a terminal. Java cannot; Linux can. */
public final class Terminal {

    private Terminal() {}

    static boolean isStdin() {
        return is(0);
    }

    public static boolean isStderr() {
        return is(2);
    }

    private static boolean is(int descriptor) {
        try {
            String target = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}

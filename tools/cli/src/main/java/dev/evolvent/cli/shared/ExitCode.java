package dev.evolvent.cli.shared;

/** Exit codes of the process, also used in the help text and in the documentation. */
public final class ExitCode {

    public static final int OK = 0;
    public static final int ERROR = 1;
    static final int USAGE = 2;
    public static final int FINDINGS = 12;
    public static final int STOP = 13;

    private ExitCode() {}
}

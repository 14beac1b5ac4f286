package dev.evolvent.cli;

/** What the process ends with; also part of the help text and of the documentation. */
final class ExitCode {

    static final int OK = 0;
    static final int ERROR = 1;
    static final int USAGE = 2;
    static final int FINDINGS = 12;
    static final int STOP = 13;

    private ExitCode() {}
}

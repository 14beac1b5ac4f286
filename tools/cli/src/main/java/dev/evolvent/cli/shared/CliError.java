package dev.evolvent.cli.shared;

import dev.evolvent.ErrorCode;

/** The errors of the command line itself. */
public enum CliError implements ErrorCode {
    UNEXPECTED("EV-9001"),
    NO_SUCH_PAGE("EV-9002"),
    NO_DATABASE_NAMED("EV-9003"),
    JAR_NOT_READABLE("EV-9004"),
    MODULE_FAILED("EV-9005"),
    NOTHING_DECLARED("EV-9006"),
    INPUT_NOT_READABLE("EV-9007"),
    OUTPUT_NOT_WRITABLE("EV-9008"),
    NO_SUCH_EVENT("EV-9009"),
    NOT_CONFIRMED("EV-9010"),
    NO_FRESH_BACKUP("EV-9011");

    private final String code;

    CliError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

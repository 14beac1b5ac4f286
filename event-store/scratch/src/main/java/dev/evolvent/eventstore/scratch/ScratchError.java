package dev.evolvent.eventstore.scratch;

import dev.evolvent.ErrorCode;

/** The errors of a scratch server. */
public enum ScratchError implements ErrorCode {
    /** The class path holds no PostgreSQL binaries for this operating system and processor. */
    NO_BINARIES("EV-2901"),
    /** The server could not be set up, or did not start; the message ends with the last lines of its log. */
    DID_NOT_START("EV-2902"),
    /** This process is root, PostgreSQL refuses to run as root, and no way was found to run it as another user. */
    NO_UNPRIVILEGED_USER("EV-2903");

    private final String code;

    ScratchError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

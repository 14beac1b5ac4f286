package dev.evolvent.postgres;

import dev.evolvent.ErrorCode;

/** The errors between Evolvent and PostgreSQL. */
public enum SqlError implements ErrorCode {
    UNREACHABLE("EV-2001"),
    STATEMENT_FAILED("EV-2002"),
    LOCK_NOT_AVAILABLE("EV-2003"),
    NO_PERMISSION("EV-2004"),
    INTERRUPTED("EV-2005"),
    REPLICA_BEHIND("EV-2006"),
    NO_REPLICA("EV-2007"),
    STATE_TOO_NEW("EV-2008"),
    NO_ACTIVE_RUN("EV-2009"),
    RUN_CANCELLED("EV-2010");

    private final String code;

    SqlError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

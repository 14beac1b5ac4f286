package dev.evolvent.postgres.run;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A {@link WorkLock} that this process holds, until it is closed. */
public final class HeldLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeldLock.class);

    /** With these settings, the server notices within a minute that the client has vanished, and releases the lock. */
    private static final List<String> NOTICE = List.of("tcp_keepalives_idle = 20", "tcp_keepalives_interval = 10",
            "tcp_keepalives_count = 3", "tcp_user_timeout = 60000", "client_connection_check_interval = 2000");

    private final WorkLock lock;
    private final Session session;

    HeldLock(WorkLock lock, Session session) {
        this.lock = lock;
        this.session = session;
        NOTICE.forEach(setting -> set("SET " + setting));
    }

    /** Not every setting is available on every system. */
    private void set(String statement) {
        try {
            session.execute(statement);
        } catch (SQLException e) {
            LOG.debug("{} is not possible", statement, e);
        }
    }

    /** Fails if the lock was lost: a statement may have released all locks of its session. */
    public void requireHeld(Supplier<EvolventException> lost) throws SQLException {
        if (session.number("SELECT pg_backend_pid()") != lock.holder(session).orElse(0)) {
            throw lost.get();
        }
    }

    /** Releases the lock, and restores the connection's settings, since a pool may hand it out again. */
    @Override
    public void close() {
        try {
            lock.release(session);
            NOTICE.forEach(setting -> set("RESET " + setting.replaceFirst(" .*", "")));
        } catch (SQLException e) {
            LOG.debug("the connection is lost, and the lock with it", e);
        }
    }
}

package dev.evolvent.projections;

import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Connections of which one is ended by the server at the n-th commit of all of them. */
final class DyingDataSource {

    /** Whether the commit is lost, or only the answer to it. */
    enum Loss {
        COMMIT,
        ANSWER
    }

    private final DataSource real;
    private final int commit;
    private final Loss loss;
    private final AtomicInteger commits = new AtomicInteger();
    private volatile Optional<String> phase = Optional.empty();

    DyingDataSource(DataSource real, int commit, Loss loss) {
        this.real = real;
        this.commit = commit;
        this.loss = loss;
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{DataSource.class},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(real, arguments);
                        return result instanceof Connection connection ? mortal(connection) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private Connection mortal(Connection connection) {
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Connection.class},
                (proxy, method, arguments) -> {
                    boolean dies = method.getName().equals("commit") && commits.incrementAndGet() == commit;
                    if (dies && loss == Loss.COMMIT) {
                        end(connection);
                    }
                    try {
                        Object result = method.invoke(connection, arguments);
                        if (dies) {
                            end(connection);
                            throw new SQLException("the answer was lost", "08006");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private void end(Connection connection) throws SQLException {
        int process = connection.unwrap(PGConnection.class).getBackendPID();
        try (Connection other = real.getConnection();
                PreparedStatement end = other.prepareStatement("SELECT pg_terminate_backend(?)");
                PreparedStatement ended = other
                        .prepareStatement("SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE pid = ?)");
                PreparedStatement run = other.prepareStatement("SELECT to_regclass('evolvent.runs')")) {
            phase = Optional.of(phase(other, run));
            end.setInt(1, process);
            end.executeQuery().close();
            // With a timeout, pg_terminate_backend looks every 100 ms, which would be most of the time of a test.
            ended.setInt(1, process);
            await().pollInterval(Duration.ofMillis(1)).until(() -> {
                try (var row = ended.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            });
        }
    }

    private static String phase(Connection other, PreparedStatement exists) throws SQLException {
        try (var row = exists.executeQuery()) {
            if (!row.next() || row.getString(1) == null) {
                return "none";
            }
        }
        try (PreparedStatement phases = other
                .prepareStatement("SELECT phase FROM evolvent.runs WHERE kind = 'rebuild'");
                var row = phases.executeQuery()) {
            return row.next() ? row.getString(1) : "none";
        }
    }

    /** What the run was doing when its connection was ended; empty if that was not yet. */
    Optional<String> phase() {
        return phase;
    }
}

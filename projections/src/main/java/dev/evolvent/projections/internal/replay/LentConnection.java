package dev.evolvent.projections.internal.replay;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection whose user may do everything except end the transaction. */
final class LentConnection implements AutoCloseable {

    private static final Set<Class<?>> WITH_A_CONNECTION = Set.of(Statement.class, PreparedStatement.class,
            CallableStatement.class, DatabaseMetaData.class);

    private final Connection own;
    private final Connection lent;
    private volatile boolean over;

    LentConnection(Connection own) {
        this.own = own;
        lent = (Connection) Proxy.newProxyInstance(LentConnection.class.getClassLoader(),
                new Class<?>[]{Connection.class}, (proxy, method, arguments) -> onConnection(method, arguments));
    }

    Connection connection() {
        return lent;
    }

    @SuppressWarnings("ReferenceEquality") // Identity is intended.
    private @Nullable Object onConnection(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (over) {
            return switch (method.getName()) {
                case "isClosed" -> true;
                case "close" -> null;
                default -> throw new SQLException("This connection was lent for some events, which are over.");
            };
        }
        boolean plain = arguments == null || arguments.length == 0;
        return switch (method.getName()) {
            case "close" -> null;
            case "isClosed" -> own.isClosed();
            case "equals" -> arguments != null && arguments[0] == lent;
            case "commit", "abort" -> throw refused(method);
            case "rollback" -> {
                if (plain) {
                    throw refused(method);
                }
                yield invoke(own, method, arguments);
            }
            case "setAutoCommit" -> {
                if (arguments != null && Boolean.TRUE.equals(arguments[0])) {
                    throw refused(method);
                }
                yield null;
            }
            case "unwrap" -> throw new SQLException("This connection is lent, so it does not show what is behind it.");
            case "isWrapperFor" -> false;
            default -> withThis(method.getReturnType(), invoke(own, method, arguments));
        };
    }

    /** Objects that return their connection must return the lent one. */
    private @Nullable Object withThis(Class<?> type, @Nullable Object result) {
        if (result == null || !WITH_A_CONNECTION.contains(type)) {
            return result;
        }
        return Proxy.newProxyInstance(LentConnection.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> method.getName().equals("getConnection")
                        ? lent
                        : invoke(result, method, arguments));
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static SQLException refused(Method method) {
        return new SQLException("EV-4041: " + method.getName() + " is refused on this connection: it is that of the"
                + " transaction in which Evolvent records that the events were applied, so Evolvent ends it.");
    }

    @Override
    public void close() {
        over = true;
    }
}

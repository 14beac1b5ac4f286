package dev.evolvent.postgres;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A function that may throw an {@code SQLException}. */
@FunctionalInterface
public interface SqlFunction<A extends @Nullable Object, B extends @Nullable Object> {

    B apply(A argument) throws SQLException;
}

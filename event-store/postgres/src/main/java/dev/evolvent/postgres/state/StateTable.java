package dev.evolvent.postgres.state;

/**
 * A state table in its current form, as declared by the module that uses it.
 *
 * @param name
 *            with its schema: {@code evolvent.audit}
 * @param sql
 *            creates the table and what belongs to it
 */
public record StateTable(String name, String sql) {}

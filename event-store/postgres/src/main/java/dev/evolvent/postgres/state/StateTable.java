package dev.evolvent.postgres.state;

/**
 * A table of Evolvent's own in its current form, as the module that uses it declares it.
 *
 * @param name
 *            with its schema: {@code evolvent.audit}
 * @param sql
 *            creates the table, and what belongs to it
 */
public record StateTable(String name, String sql) {}

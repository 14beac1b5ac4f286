package dev.evolvent.projections.statements;

/** Stand-in. */
public record SqlStatement(String name, String sql) {

    public static SqlStatement of(String name, String sql) {
        return new SqlStatement(name, sql);
    }
}

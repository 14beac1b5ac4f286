package dev.evolvent.projections.statements;

/** Stand-in. */
public record SqlStatement(String sql) {

    public static SqlStatement of(String sql) {
        return new SqlStatement(sql);
    }
}

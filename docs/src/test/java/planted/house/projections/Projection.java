package planted.house.projections;

/** What a module below this one must not know. */
public record Projection(String name) {}

package planted.house.eventstore.internal;

/** Meant for its own module. */
public record Secret(String value) {}

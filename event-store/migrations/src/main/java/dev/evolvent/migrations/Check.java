package dev.evolvent.migrations;

/** One thing that was looked at, and what was found. */
public record Check(String name, boolean ok, String detail) {

    @Override
    public String toString() {
        return name + ": " + (ok ? "ok" : "FAILED") + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}

package dev.evolvent.migrations;

/** The result of one check. */
public record Check(String name, boolean ok, String detail) {

    @Override
    public String toString() {
        return name + ": " + (ok ? "ok" : "FAILED") + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}

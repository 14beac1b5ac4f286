package dev.evolvent.eventstore.scratch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The settings of a scratch server, at the end of its {@code postgresql.conf}. */
record ServerSettings(Map<String, String> values) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_$.]*");

    ServerSettings {
        values = Map.copyOf(values);
    }

    static ServerSettings defaults() {
        return new ServerSettings(Map.ofEntries(
                // No password, so reachable from this machine only. No socket files: their paths have a length limit.
                Map.entry("listen_addresses", "127.0.0.1"), Map.entry("unix_socket_directories", ""),
                // A crash of the machine ends a scratch server anyway. synchronous_commit stays on: without fsync it
                // costs next to nothing, and a commit lost by a kill would mislead crash tests.
                Map.entry("fsync", "off"), Map.entry("full_page_writes", "off"),
                // Needed by tests of an event store, and not a default.
                Map.entry("max_connections", "100"), Map.entry("max_prepared_transactions", "20"),
                // The same on every machine.
                Map.entry("timezone", "UTC"), Map.entry("log_timezone", "UTC")));
    }

    ServerSettings with(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a PostgreSQL setting: " + name);
        }
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new ServerSettings(changed);
    }

    ServerSettings durable() {
        return with("fsync", "on").with("full_page_writes", "on");
    }

    /** Lines for {@code postgresql.conf}; of two lines with the same name, the server uses the later one. */
    String lines() {
        return values.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + escaped(setting.getValue()) + "'\n")
                .sorted().collect(Collectors.joining());
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n").replace("\r", "\\r");
    }
}

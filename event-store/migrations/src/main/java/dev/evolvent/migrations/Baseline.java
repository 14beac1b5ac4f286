package dev.evolvent.migrations;

import dev.evolvent.postgres.Table;
import java.util.List;
import java.util.Optional;

/** Stands for everything that was done before Evolvent recorded migrations. */
record Baseline() implements Operation {

    @Override
    public String kind() {
        return "baseline";
    }

    @Override
    public String definition() {
        return "";
    }

    @Override
    public Optional<Table> table() {
        return Optional.empty();
    }

    @Override
    public List<Step> expand() {
        return List.of();
    }

    @Override
    public List<Step> undo() {
        return List.of();
    }
}

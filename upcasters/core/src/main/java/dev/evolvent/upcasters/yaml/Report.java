package dev.evolvent.upcasters.yaml;

import dev.evolvent.upcasters.UpcasterRegistry;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Where problems of one file go: to the registry, with their line. */
final class Report {

    private final UpcasterRegistry.Builder registry;
    private final String file;
    private int problems;

    Report(UpcasterRegistry.Builder registry, String file) {
        this.registry = registry;
        this.file = file;
    }

    UpcasterRegistry.Builder registry() {
        return registry;
    }

    String file() {
        return file;
    }

    /** How many there were so far. */
    int problems() {
        return problems;
    }

    void problem(Node node, String message) {
        problem(line(node), message);
    }

    /** Lines are counted from 1. */
    void problem(int line, String message) {
        problems++;
        registry.problem(message, file + ":" + line);
    }

    /** The declarations that follow are at this node. */
    void at(Node node) {
        registry.at(file + ":" + line(node));
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}

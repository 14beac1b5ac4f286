package dev.evolvent.cli.shared;

import java.util.List;

import picocli.CommandLine.Option;

/** Options that a command accepts and ignores, so that a script can pass the same options to all commands. */
public final class UnusedOptions {

    private UnusedOptions() {}

    /** Of a command that needs no database. */
    public static final class Database {
        @Option(names = {"--url", "--user", "--layout", "--table", "--position", "--default-revision",
                "--projections-url"}, paramLabel = "VALUE",
                description = "Accepted and ignored, so that a script can pass the same options to all commands.")
        private List<String> ignored = List.of();
    }

    /** Of a command that needs no upcasters. */
    public static final class Upcasters {
        @Option(names = {"--jar", "--yaml"}, paramLabel = "FILE", arity = "1..*",
                description = "Accepted and ignored, so that a script can pass the same options to all commands.")
        private List<String> ignored = List.of();
    }

    /** Of a command that needs no migrations. */
    public static final class Migrations {
        @Option(names = {"--migrations", "--jar", "--environment"}, paramLabel = "VALUE", arity = "1..*",
                description = "Accepted and ignored, so that a script can pass the same options to all commands.")
        private List<String> ignored = List.of();
    }
}

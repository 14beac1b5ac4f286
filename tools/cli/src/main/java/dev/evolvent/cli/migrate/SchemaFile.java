package dev.evolvent.cli.migrate;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.CliError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Option for the schema before the first migration, of every command that replays migrations. */
final class SchemaFile {

    @Option(names = "--schema", paramLabel = "FILE",
            description = "SQL that creates what existed before the first migration.")
    private @Nullable Path file;

    Optional<String> text() {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new EvolventException(CliError.INPUT_NOT_READABLE, "The file " + file + " cannot be read: " + e + ".",
                    e);
        }
    }
}

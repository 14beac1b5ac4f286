package dev.evolvent.cli.upcasters;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a payload from a file, instead of a stored event. */
final class PayloadInput {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE|-", arity = "0..1",
            description = "The payload, one JSON document; - for stdin.")
    private String file = "";

    @Option(names = "--metadata", paramLabel = "FILE", description = "The metadata. Default: an empty object.")
    private String metadata = "";

    /** The file has only the payload, not the other attributes of a stored event. */
    RecordedEvent as(EventType type) {
        if (file.isEmpty()) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    "No payload given. Pass its FILE, or - for stdin, before the options: after --jar or --yaml it is "
                            + "read as one of their values.");
        }
        return new RecordedEvent("-", new StreamId("file", file), 0, RecordedEvent.NO_POSITION, type, read(file),
                metadata.isEmpty() ? Json.of("{}") : read(metadata), Instant.EPOCH);
    }

    private static Json read(String file) {
        try {
            return Json.of(file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            throw new EvolventException(CliError.INPUT_NOT_READABLE, file + " cannot be read: " + e, e);
        }
    }
}

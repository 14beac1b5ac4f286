package dev.evolvent.cli.upcasters;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.event.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Schemas, and samples of payloads, in files by event and revision. */
record SchemaFiles(Path folder) {

    private static final String SCHEMA = ".schema.json";

    /** The schemas in the files {@code NAME/REVISION.schema.json}. */
    Map<EventType, JsonNode> schemas(String name) {
        Map<EventType, JsonNode> schemas = new LinkedHashMap<>();
        for (Path file : in(folder.resolve(name))) {
            String fileName = file.getFileName().toString();
            if (fileName.endsWith(SCHEMA) && Files.isRegularFile(file)) {
                schemas.put(type(name, fileName.substring(0, fileName.length() - SCHEMA.length())), read(file));
            }
        }
        return schemas;
    }

    /** The payloads in the files {@code NAME/REVISION/*.json}. */
    Map<EventType, List<JsonNode>> samples(String name) {
        Map<EventType, List<JsonNode>> samples = new LinkedHashMap<>();
        for (Path revision : in(folder.resolve(name))) {
            List<JsonNode> payloads = new ArrayList<>();
            for (Path file : in(revision)) {
                if (file.toString().endsWith(".json")) {
                    payloads.add(read(file));
                }
            }
            if (!payloads.isEmpty()) {
                samples.put(type(name, revision.getFileName().toString()), payloads);
            }
        }
        return samples;
    }

    /** The error that the folder has nothing for an event, which is not what a user who names it expects. */
    EvolventException nothing(String event, String what) {
        return new EvolventException(CliError.INPUT_NOT_READABLE,
                folder + " contains nothing for " + event + ": there is no file " + what + ".");
    }

    private static EventType type(String name, String revision) {
        return new EventType(name, RegistryOptions.revision(revision));
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new EvolventException(CliError.INPUT_NOT_READABLE, folder + " cannot be read: " + e, e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return Json.of(Files.readAllBytes(file)).tree();
        } catch (IOException | IllegalArgumentException e) {
            throw new EvolventException(CliError.INPUT_NOT_READABLE, file + " cannot be read: " + e.getMessage(), e);
        }
    }
}

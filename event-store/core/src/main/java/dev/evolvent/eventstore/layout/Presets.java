package dev.evolvent.eventstore.layout;

import dev.evolvent.EvolventException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The built-in layouts, each in a resource file of the form that users write. */
final class Presets {

    /** From the most specific to those that any table may resemble. */
    static final List<String> NAMES = List.of("evolvent", "axon4-jpa", "axon4-jdbc", "axon5-jpa", "marten",
            "message-db", "document-store");

    private Presets() {}

    static StoreLayout read(String name) {
        if (!NAMES.contains(name)) {
            throw new EvolventException(LayoutError.NOT_UNDERSTOOD, "No layout is called " + name + ". There are "
                    + String.join(", ", NAMES) + "; any other table is described in a file.");
        }
        return LayoutFile.parse(text(name + ".yaml"), name);
    }

    /** The resource file of a preset. */
    static String text(String name) {
        try (InputStream file = Presets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the file " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

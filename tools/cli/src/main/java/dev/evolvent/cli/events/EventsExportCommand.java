package dev.evolvent.cli.events;

import dev.evolvent.EvolventException;
import dev.evolvent.cli.shared.CliError;
import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.EventFilterOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.views.EventLines;
import dev.evolvent.views.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Exports events as lines of JSON. */
@Command(name = "export", header = "Exports events as lines of JSON (NDJSON), up to the fence. Reads only.",
        description = {"",
                "Writes payloads and metadata as stored, or upcast to their current form. Bytes that are not JSON "
                        + "are written in base64. At the end it prints the last position on stderr: pass it to --from to "
                        + "resume there.",
                "", "Examples:%n  evolvent events export --types OrderPlaced > orders.ndjson%n"
                        + "  evolvent events export --from 120000 --file events.ndjson.gz",
                ""})
final class EventsExportCommand implements Callable<Integer> {

    /** The number of events between checks whether the output is still read. */
    private static final int CHECK = 1_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final EventFilterOptions filter = new EventFilterOptions();

    @Mixin
    private final Form form = new Form();

    @Option(names = "--from", paramLabel = "POSITION", description = "Only events after this position.")
    private @Nullable Long from;

    @Option(names = "--file", paramLabel = "FILE",
            description = "Write to this file, which must not exist; compressed if its name ends with .gz. Default: stdout.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        CommandLine self = Objects.requireNonNull(spec).commandLine();
        Optional<UpcasterRegistry> registry = form.registry();
        EventStore store = database.open();
        long upTo = store.fence().await();
        Exported exported;
        if (file == null) {
            exported = export(store, registry, upTo, self.getOut());
        } else {
            try (PrintWriter out = new PrintWriter(new OutputStreamWriter(created(file), StandardCharsets.UTF_8))) {
                exported = export(store, registry, upTo, out);
                if (out.checkError()) {
                    throw new EvolventException(CliError.OUTPUT_NOT_WRITABLE,
                            "Not everything could be written to " + file
                                    + ". Check the free space. The file ends in the middle.");
                }
            } catch (IOException e) {
                throw new EvolventException(CliError.OUTPUT_NOT_WRITABLE, "The file " + file
                        + " cannot be created (it must not exist yet): " + e, e);
            }
        }
        self.getErr().println(Words.counted(exported.events(), "event") + ", up to position " + exported.upTo());
        self.getErr().flush();
        return ExitCode.OK;
    }

    private record Exported(long events, long upTo) {}

    /** Ends when the output is no longer read. */
    private Exported export(ReadEvents store, Optional<UpcasterRegistry> registry, long upTo, PrintWriter out) {
        long count = 0;
        long position = upTo;
        try (EventLines lines = new EventLines(out);
                Stream<RecordedEvent> events = store.readAll(from == null ? EventStore.BEGINNING : from, upTo,
                        filter.filter(registry))) {
            Function<RecordedEvent, List<UpcastEvent>> shown = form.of(store, registry);
            Iterator<RecordedEvent> each = events.iterator();
            while (each.hasNext() && (count % CHECK != 0 || !out.checkError())) {
                RecordedEvent stored = each.next();
                for (UpcastEvent event : shown.apply(stored)) {
                    lines.write(event);
                    count++;
                }
                position = stored.position();
            }
            position = each.hasNext() ? position : upTo;
        }
        return new Exported(count, position);
    }

    private static OutputStream created(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
    }
}

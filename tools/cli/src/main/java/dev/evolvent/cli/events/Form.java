package dev.evolvent.cli.events;

import dev.evolvent.cli.shared.RegistryOptions;
import dev.evolvent.eventstore.ReadEvents;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The form in which events are shown: as stored, or current. */
final class Form {

    @Mixin
    private final RegistryOptions upcasters = new RegistryOptions();

    @Option(names = "--as", paramLabel = "FORM",
            description = "stored, or current: upcast with --yaml or --jar. Default: current if upcasters are given, otherwise stored.")
    private @Nullable Kind kind;

    enum Kind {
        STORED,
        CURRENT
    }

    Optional<UpcasterRegistry> registry() {
        return kind == Kind.CURRENT ? Optional.of(upcasters.registry()) : upcasters.ifGiven();
    }

    /** Converts a stored event to the shown form. */
    Function<RecordedEvent, List<UpcastEvent>> of(ReadEvents store, Optional<UpcasterRegistry> registry) {
        if (registry.isEmpty() || kind == Kind.STORED) {
            return List::of;
        }
        EventReader reader = store.reader(registry.get());
        return reader::upcast;
    }
}

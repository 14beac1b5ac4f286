package dev.evolvent.cli;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.upcasters.EventReader;
import dev.evolvent.upcasters.RecordedEvent;
import dev.evolvent.upcasters.UpcastEvent;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which form events are shown: as they are stored, or as they are today. */
final class Form {

    @Mixin
    private final RegistryOptions upcasters = new RegistryOptions();

    @Option(names = "--as", paramLabel = "FORM", converter = Words.class,
            description = "stored, or current: as today's upcasters (--yaml, --jar) bring them. "
                    + "Default: current where upcasters are given, else stored.")
    private @Nullable Boolean current;

    static final class Words implements ITypeConverter<Boolean> {

        @Override
        public Boolean convert(String word) {
            return switch (word) {
                case "stored" -> false;
                case "current" -> true;
                default -> throw new TypeConversionException("it is stored or current");
            };
        }
    }

    Optional<UpcasterRegistry> registry() {
        return Boolean.TRUE.equals(current) ? Optional.of(upcasters.registry()) : upcasters.ifGiven();
    }

    /** What makes of a stored event what is shown. */
    Function<RecordedEvent, List<UpcastEvent>> of(EventStore store, Optional<UpcasterRegistry> registry) {
        if (registry.isEmpty() || Boolean.FALSE.equals(current)) {
            return List::of;
        }
        EventReader reader = store.reader(registry.get());
        return reader::upcast;
    }
}

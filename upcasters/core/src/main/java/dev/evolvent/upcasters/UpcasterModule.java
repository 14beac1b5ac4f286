package dev.evolvent.upcasters;

/**
 * A set of declarations that belong together, such as those of one team or one aggregate. A module that is named in
 * {@code META-INF/services/dev.evolvent.upcasters.UpcasterModule} is found by {@link UpcasterRegistry.Builder#discover()}.
 */
@FunctionalInterface
public interface UpcasterModule {

    void register(UpcasterRegistry.Builder registry);
}

package dev.evolvent.upcasters;

/** A set of declarations that belong together, such as those of one team or one aggregate. */
@FunctionalInterface
public interface UpcasterModule {

    void register(UpcasterRegistry.Builder registry);
}

package dev.evolvent.upcasters.internal.bytes;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Expensive objects that wait to be used again; if more threads need one than there are places, more are made. */
public final class Pool<T> {

    private static final int PLACES = 16;

    private final AtomicReferenceArray<@Nullable T> places = new AtomicReferenceArray<>(PLACES);
    private final Supplier<T> maker;

    public Pool(Supplier<T> maker) {
        this.maker = maker;
    }

    public T take() {
        T kept = places.getAndSet(place(), null);
        return kept == null ? maker.get() : kept;
    }

    public void giveBack(T used) {
        places.set(place(), used);
    }

    private static int place() {
        return (int) Thread.currentThread().threadId() & PLACES - 1;
    }
}

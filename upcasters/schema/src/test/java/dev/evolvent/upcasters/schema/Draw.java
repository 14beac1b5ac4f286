package dev.evolvent.upcasters.schema;

import java.util.List;
import java.util.SplittableRandom;

/** Draws lots. */
record Draw(SplittableRandom random) {

    Draw(long seed) {
        this(new SplittableRandom(seed));
    }

    int upTo(int bound) {
        return random.nextInt(bound + 1);
    }

    boolean inPercent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T of(T... all) {
        return all[random.nextInt(all.length)];
    }
}

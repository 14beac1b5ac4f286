package dev.evolvent.upcasters.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Drawing lots. */
record Draw(SplittableRandom random) {

    Draw(long seed) {
        this(new SplittableRandom(seed));
    }

    /** From 0 up to, and without, a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    String one(String... of) {
        return of[below(of.length)];
    }

    /** At least one of them, at most so many, in any order. */
    <T> List<T> some(List<T> of, int most) {
        List<T> rest = new ArrayList<>(of);
        List<T> drawn = new ArrayList<>();
        int count = 1 + below(Math.min(most, of.size()));
        for (int i = 0; i < count; i++) {
            drawn.add(rest.remove(below(rest.size())));
        }
        return drawn;
    }
}

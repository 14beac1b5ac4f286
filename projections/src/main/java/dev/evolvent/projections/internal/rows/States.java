package dev.evolvent.projections.internal.rows;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a fold by key. The most recently used ones are cached as objects; the others are bytes in a
 * {@link StateLog}.
 */
public final class States<R extends Record> {

    private static final int AT_HAND = 1 << 14;
    private static final int LEAST_AT_HAND = 1 << 4;

    private final RowCodec<R> codec;
    private final StateLog log;
    private final RowMemory memory;
    private final @Nullable Object[] keys = new Object[AT_HAND];
    private final @Nullable Object[] rows = new Object[AT_HAND];
    private final boolean[] changed = new boolean[AT_HAND];

    /** How many of the slots are used: a power of two. */
    private int slots = AT_HAND;

    public States(RowMapping<R> mapping, StateLog log) {
        this(mapping, log, new RowMemory());
    }

    States(RowMapping<R> mapping, StateLog log, RowMemory memory) {
        codec = new RowCodec<>(mapping);
        this.log = log;
        this.memory = memory;
    }

    /** Computes the new row of a key. */
    @FunctionalInterface
    public interface Becoming<R> {

        Optional<R> becomes(Optional<R> row);
    }

    public void apply(Object key, Becoming<R> becoming) {
        int slot = slot(key);
        if (!key.equals(keys[slot])) {
            writeBack(slot);
            if (slots > LEAST_AT_HAND && memory.rows(slots) < slots) {
                shrink();
                slot = slot(key);
            }
            rows[slot] = read(key).orElse(null);
            keys[slot] = key;
        }
        @SuppressWarnings("unchecked")
        R before = (R) rows[slot];
        R after = becoming.becomes(Optional.ofNullable(before)).orElse(null);
        if (!Objects.equals(after, before)) {
            rows[slot] = after;
            changed[slot] = true;
        }
    }

    /** How many events the next batch may have at most, so that the log grows by little until its size is looked at. */
    public int mostEvents(int wanted) {
        return memory.rows(wanted);
    }

    private int slot(Object key) {
        return (key.hashCode() * 0x9E3779B9) >>> (1 + Integer.numberOfLeadingZeros(slots));
    }

    /** Large rows: fewer of them are cached. */
    private void shrink() {
        flush();
        Arrays.fill(keys, null);
        Arrays.fill(rows, null);
        slots = Math.max(LEAST_AT_HAND, Integer.highestOneBit(memory.rows(slots)));
    }

    private Optional<R> read(Object key) {
        Bytes bytes = codec.key(key);
        long found = log.find(bytes.array(), bytes.length());
        return found < 0 ? Optional.empty() : Optional.of(codec.read(log.pageOf(found), log.placeOf(found)));
    }

    private void writeBack(int slot) {
        Object key = keys[slot];
        if (!changed[slot] || key == null) {
            return;
        }
        changed[slot] = false;
        @SuppressWarnings("unchecked")
        R row = (R) rows[slot];
        if (row == null) {
            Bytes bytes = codec.key(key);
            log.remove(bytes.array(), bytes.length());
        } else {
            Bytes bytes = codec.row(row);
            memory.seen(1, bytes.length());
            log.put(bytes.array(), bytes.length(), StateLog.keyLength(bytes.array(), 0));
        }
    }

    /** Writes all changes to the log. */
    public StateLog flush() {
        for (int slot = 0; slot < slots; slot++) {
            writeBack(slot);
        }
        return log;
    }
}

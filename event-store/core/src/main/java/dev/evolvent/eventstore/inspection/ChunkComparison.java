package dev.evolvent.eventstore.inspection;

import dev.evolvent.eventstore.inspection.FingerprintComparison.DifferingEvent;
import dev.evolvent.eventstore.inspection.FingerprintComparison.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares the chunks of a saved fingerprint with those of another one, as they arrive. Chunks that end at the same id
 * are compared directly; others are joined until they end at the same id.
 */
final class ChunkComparison implements FingerprintRun.Sink {

    /** In a longer run of chunks that do not end at the same id, events are searched for in the first ones only. */
    private static final int MOST = 8;
    private static final int FARTHEST = 64;

    private final FingerprintFile.Reader saved;
    private final List<FingerprintChunk> left = new ArrayList<>();
    private final List<FingerprintChunk> right = new ArrayList<>();
    private final List<String> rightIds = new ArrayList<>();
    private long differing;
    private Optional<DifferingEvent> first = Optional.empty();

    ChunkComparison(FingerprintFile.Reader saved) {
        this.saved = saved;
    }

    /** The ids are empty if they are unknown. */
    @Override
    public void chunk(FingerprintChunk chunk, List<String> ids) {
        right.add(chunk);
        if (first.isEmpty() && right.size() <= MOST) {
            rightIds.addAll(ids);
        }
        for (FingerprintChunk next = saved.next(); next != null && compare(next.last(), chunk.last()) <= 0; next = saved
                .next()) {
            left.add(next);
            saved.advance();
        }
        if (!left.isEmpty() && left.getLast().last().equals(chunk.last())) {
            closeRegion();
        }
    }

    /** Byte by byte, as the chunks are ordered. */
    private static int compare(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    FingerprintComparison finish(Fingerprint other) {
        for (FingerprintChunk next = saved.next(); next != null; next = saved.next()) {
            left.add(next);
            saved.advance();
        }
        closeRegion();
        return new FingerprintComparison(saved.fingerprint(), other, differing, first);
    }

    private void closeRegion() {
        long lost = without(left, right);
        long gained = without(right, left);
        differing += Math.max(lost, gained);
        if (first.isEmpty() && lost + gained > 0) {
            first = Optional.of(locate());
        }
        left.clear();
        right.clear();
        rightIds.clear();
    }

    private static long without(List<FingerprintChunk> some, List<FingerprintChunk> others) {
        Predicate<FingerprintChunk> known = chunk -> others.stream().anyMatch(chunk::isSame);
        return some.size() == 1 && others.size() == 1
                ? (some.getFirst().isSame(others.getFirst()) ? 0 : 1)
                : some.stream().filter(known.negate()).count();
    }

    private DifferingEvent locate() {
        int[] one = marks(left);
        int[] other = marks(right);
        int at = 0;
        while (at < one.length && at < other.length && one[at] == other[at]) {
            at++;
        }
        Kind kind = kind(one, other, at);
        String id = kind == Kind.MISSING ? id(left, at) : rightId(at);
        String behind = at == 0 ? null : rightId(at - 1);
        String ahead = kind == Kind.MISSING ? rightId(at) : rightId(at + 1);
        return new DifferingEvent(kind, Optional.ofNullable(id),
                Optional.ofNullable(behind != null || at == 0 ? behind : id(left, 0)),
                Optional.ofNullable(ahead != null ? ahead : left.isEmpty() ? null : left.getLast().last()),
                Optional.empty());
    }

    private @Nullable String rightId(int at) {
        return at < rightIds.size() ? rightIds.get(at) : id(right, at);
    }

    /** Only the first and last id of each chunk are known. */
    private static @Nullable String id(List<FingerprintChunk> chunks, int at) {
        int start = 0;
        for (FingerprintChunk chunk : chunks) {
            if (at == start) {
                return chunk.first();
            }
            if (at == start + chunk.events() - 1) {
                return chunk.last();
            }
            start += chunk.events();
        }
        return null;
    }

    private static int[] marks(List<FingerprintChunk> chunks) {
        return chunks.stream().limit(MOST).flatMapToInt(chunk -> Arrays.stream(chunk.decodedMarks())).toArray();
    }

    /** Searches both sides for the shortest distance after which they match again. */
    private static Kind kind(int[] one, int[] other, int at) {
        if (at >= one.length) {
            return at >= other.length ? Kind.CHANGED : Kind.ADDITIONAL;
        }
        if (at >= other.length) {
            return Kind.MISSING;
        }
        for (int distance = 1; distance <= FARTHEST; distance++) {
            for (int skipped = 0; skipped <= distance; skipped++) {
                if (alike(one, at + distance, other, at + skipped)) {
                    return skipped == distance ? Kind.CHANGED : Kind.MISSING;
                }
                if (alike(one, at + skipped, other, at + distance)) {
                    return Kind.ADDITIONAL;
                }
            }
        }
        return Kind.CHANGED;
    }

    private static boolean alike(int[] one, int here, int[] other, int there) {
        return here <= one.length && there <= other.length && (here == one.length) == (there == other.length)
                && (here == one.length || one[here] == other[there]);
    }
}

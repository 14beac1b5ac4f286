package dev.evolvent.upcasters;

import dev.evolvent.upcasters.change.FunctionName;
import dev.evolvent.upcasters.event.EventType;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hashes all that a chain does. Every part is written with its length, so that no two chains look alike. */
final class ChainHash {

    private final MessageDigest sha256;
    private final Map<EventType, Step> steps;
    private final Set<EventType> visited = new HashSet<>();

    private ChainHash(Map<EventType, Step> steps) {
        this.steps = steps;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The hash of what follows from a type, which is one that was declared and not a former name. */
    static String of(EventType type, Chain chain, Map<EventType, Step> steps) {
        ChainHash hash = new ChainHash(steps);
        hash.follow(type);
        chain.ends().stream().map(end -> end.type() + " " + end.reader().type().getName()).sorted().forEach(hash::put);
        return HexFormat.of().formatHex(hash.sha256.digest());
    }

    private void follow(EventType type) {
        Step step = steps.get(type);
        if (step == null || !visited.add(type)) {
            return;
        }
        put(step.source());
        put(step.outcome());
        step.outcome().targets().forEach(this::follow);
    }

    private void put(Object value) {
        switch (value) {
            case Serializable function when isFunction(function) -> put(FunctionName.of(function).digest());
            case Optional<?> optional -> {
                put(optional.isPresent() ? "present" : "absent");
                optional.ifPresent(this::put);
            }
            case Map<?, ?> map -> {
                put("map of " + map.size());
                map.forEach((key, each) -> {
                    put(key);
                    put(each);
                });
            }
            case Collection<?> all -> {
                put("list of " + all.size());
                all.forEach(this::put);
            }
            case Record parts -> putParts(parts);
            default -> putText(value.toString());
        }
    }

    private static boolean isFunction(Object value) {
        return value instanceof PayloadFunction || value instanceof RecallFunction || value instanceof SplitFunction
                || value instanceof dev.evolvent.upcasters.change.ValueFunction;
    }

    private void putParts(Record parts) {
        putText(parts.getClass().getSimpleName());
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                put(component.getAccessor().invoke(parts));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A record of our own can be read", e);
            }
        }
    }

    private void putText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(bytes);
    }
}

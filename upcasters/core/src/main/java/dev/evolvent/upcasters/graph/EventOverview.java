package dev.evolvent.upcasters.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.evolvent.EvolventException;
import dev.evolvent.upcasters.Downcaster.Loss;
import dev.evolvent.upcasters.Step;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.EventType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A current type, and what becomes it.
 *
 * @param readBy
 *            the class that reads it; absent if none does
 * @param stored
 *            what becomes it, itself included, in the order of names and revisions
 * @param steps
 *            how many steps lead to it, all ways together
 */
public record EventOverview(EventType type, Optional<Class<?>> readBy, List<Stored> stored, int steps) {

    /**
     * A stored type on its way to the current one.
     *
     * @param hash
     *            of all that is done to its events: {@link UpcasterRegistry#hash}
     * @param todaysName
     *            the type that it is read as if it were of it, if its name is a former one
     */
    public record Stored(EventType type, String hash, WayBack wayBack, Optional<EventType> todaysName) {}

    /** Whether events of the current type can be made to look like a stored one again. */
    public sealed interface WayBack {

        /** Nothing is lost, and nothing is left. */
        record Lossless() implements WayBack {}

        /** There is a way, but not everything comes back. */
        record Lossy(List<Loss> losses) implements WayBack {}

        /** There is none. */
        record None(String reason) implements WayBack {}
    }

    public EventOverview {
        stored = List.copyOf(stored);
    }

    /** A hash over the chains of all stored types that become this type: it changes when one of their hashes does. */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            stored.forEach(each -> sha256.update((each.type() + "\n" + each.hash() + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Of all current types, in the order of names and revisions. */
    public static List<EventOverview> of(UpcasterRegistry registry) {
        Map<EventType, List<EventType>> becoming = new TreeMap<>(RegistryGraph.BY_NAME);
        registry.types().forEach(type -> registry.typesOf(type)
                .forEach(current -> becoming.computeIfAbsent(current, key -> new ArrayList<>()).add(type)));
        return becoming.entrySet().stream().map(each -> of(each.getKey(), each.getValue(), registry)).toList();
    }

    private static EventOverview of(EventType current, List<EventType> becoming, UpcasterRegistry registry) {
        List<Stored> stored = becoming.stream()
                .sorted(RegistryGraph.BY_NAME)
                .map(type -> new Stored(type, registry.hash(type), wayBack(registry, current, type),
                        Optional.of(registry.underTodaysName(type)).filter(today -> !today.equals(type))))
                .toList();
        Set<Step> leading = new LinkedHashSet<>();
        stored.forEach(each -> follow(each.type(), current, registry, leading));
        return new EventOverview(current, registry.classOf(current), stored, leading.size());
    }

    private static void follow(EventType type, EventType current, UpcasterRegistry registry, Set<Step> leading) {
        registry.step(type).filter(step -> registry.typesOf(type).contains(current)).filter(leading::add)
                .ifPresent(step -> step.outcome().targets()
                        .forEach(target -> follow(target, current, registry, leading)));
    }

    private static WayBack wayBack(UpcasterRegistry registry, EventType current, EventType older) {
        try {
            List<Loss> losses = registry.downcaster(current, registry.underTodaysName(older)).possibleLosses();
            return losses.isEmpty() ? new WayBack.Lossless() : new WayBack.Lossy(losses);
        } catch (EvolventException e) {
            return new WayBack.None(String.valueOf(e.getMessage()));
        }
    }
}

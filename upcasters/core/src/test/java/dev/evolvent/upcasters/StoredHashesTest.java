package dev.evolvent.upcasters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.operation.Condition;
import dev.evolvent.upcasters.operation.Conversion;
import dev.evolvent.upcasters.operation.FieldPath;
import dev.evolvent.upcasters.operation.Operation;
import dev.evolvent.upcasters.operation.Operation.MapValues.Unknown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The hashes of chains are stored with read models, and a different hash makes these stale. A refactoring may change how the code
 * expresses a chain, but not its hash.
 */
class StoredHashesTest {

    /** The hash of a function covers the bytes of its class; the others only occur in inverses. */
    private static final List<Class<?>> WITHOUT_A_LASTING_HASH = List.of(Operation.Replace.class,
            Operation.Discard.class, Operation.Missing.class, Operation.Unsure.class);

    private static List<Operation> operations() {
        FieldPath field = FieldPath.of("a.b[].c");
        List<Operation> operations = new ArrayList<>(List.of(new Operation.Rename(field, "d"),
                new Operation.Add(field, "[1.50, \"é\", null]"), new Operation.Remove(field, Optional.empty()),
                new Operation.Remove(field, Optional.of("0")),
                new Operation.Move(field, FieldPath.of("a.b[].e.f"), false),
                new Operation.Move(field, FieldPath.of("a.b[].e.f"), true),
                new Operation.Copy(field, FieldPath.of("a.b[].g")),
                new Operation.Nest(FieldPath.of("n"), List.of("x", "y")),
                new Operation.Hoist(FieldPath.of("n"), List.of()),
                new Operation.Hoist(FieldPath.of("n"), List.of("x", "y")), new Operation.Wrap(field),
                new Operation.Head(field), new Operation.MapValues(field, Map.of("t", "v"), new Unknown.Fail()),
                new Operation.MapValues(field, Map.of("t", "v"), new Unknown.Keep()),
                new Operation.MapValues(field, Map.of("t", "v"), new Unknown.Becomes("w")),
                new Operation.Split(FieldPath.of("s"), ", ", List.of("t", "u")),
                new Operation.Join(List.of("t", "u"), ", ", FieldPath.of("s"))));
        for (Conversion.Kind kind : Conversion.Kind.values()) {
            operations.add(new Operation.Convert(field, new Conversion(kind, kind.name().contains("MINOR") ? 2 : 0)));
        }
        return operations;
    }

    private static void register(UpcasterRegistry.Builder registry) {
        List<Operation> operations = operations();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            registry.event(String.format(Locale.ROOT, "%02d %s", i, operation.word())).from("1")
                    .to("2", json -> json.operation(operation)).current();
        }
        registry.event("metadata").from(Revision.NONE)
                .to("2", json -> json.metadata(metadata -> metadata.rename("usr", "user"))).current();
        registry.event("two steps").formerly("as it was called").from("1").to("2", json -> json.add("a", 1))
                .from("2").to("3", json -> json.rename("a", "b").remove("c")).current();
        registry.event("a class").from("1").to("2", json -> {}).reads(String.class);
        registry.event("drop").from("1").drop("no reason");
        registry.event("split").from("1").split(parts -> parts.into("part", "1", json -> json.remove("x"))
                .into("part", "1", Condition.present("a"), json -> {})
                .into("part", "1", Condition.absent("a.b"), json -> {})
                .into("part", "1", Condition.is("a", "t"), json -> {})
                .into("other part", "1", Condition.isNot("a", "t"), json -> json.rename("y", "z")));
        registry.event("part").at("1").current();
        registry.event("other part").from("1").to("2", json -> json.add("a", true)).current();
    }

    @Test
    void hashes_stay_what_they_were() throws IOException {
        UpcasterRegistry registry = UpcasterRegistry.builder().include(StoredHashesTest::register).build();

        assertThat(registry.types().stream().sorted(Comparator.comparing(EventType::toString))
                .map(type -> registry.hash(type) + " " + type).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(stored());
    }

    @Test
    void each_operation_has_its_hash_stored() {
        assertThat(Stream.concat(operations().stream().map(Object::getClass), WITHOUT_A_LASTING_HASH.stream()))
                .containsAll(Arrays.asList(Operation.class.getPermittedSubclasses()));
    }

    private static String stored() throws IOException {
        try (InputStream text = StoredHashesTest.class.getResourceAsStream("/stored-hashes.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

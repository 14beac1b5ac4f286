package dev.evolvent.migrations.file;

import dev.evolvent.migrations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** An operation in YAML: its name, with its keys. */
final class OperationYaml {

    private final String file;
    private final List<String> problems;
    private final List<String> extensions = new ArrayList<>();

    OperationYaml(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Extensions that it requires. */
    List<String> extensions() {
        return extensions;
    }

    Optional<Operation> operation(String text) {
        int before = problems.size();
        Optional<Operation> operation = Optional.ofNullable(load(text)).flatMap(this::operation);
        return problems.size() == before ? operation : Optional.empty();
    }

    private @Nullable Object load(String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(0).build();
        try {
            return new Load(settings).loadFromString(text);
        } catch (YamlEngineException e) {
            problems.add(file + " is not YAML: " + e.getMessage());
            return null;
        }
    }

    private Optional<Operation> operation(Object document) {
        if (!(document instanceof Map<?, ?> map)) {
            problems.add(file + " is the name of an operation and, under it, what it needs to know. There are: "
                    + String.join(", ", KnownOperations.names()) + ".");
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        map.keySet().forEach(key -> names.add(String.valueOf(key)));
        if (names.remove("requires")) {
            requires(map.get("requires"));
        }
        Optional<Function<OperationKeys, Operation>> known = names.size() == 1
                ? KnownOperations.named(names.getFirst())
                : Optional.empty();
        if (known.isEmpty()) {
            problems.add(file + " names " + (names.isEmpty() ? "no operation" : String.join(", ", names))
                    + ", where it is to name one of these: " + String.join(", ", KnownOperations.names()) + ".");
            return Optional.empty();
        }
        String name = names.getFirst();
        OperationKeys keys = new OperationKeys(file, name,
                map.get(name) instanceof Map<?, ?> under ? under : Map.of(), problems);
        Operation operation = known.get().apply(keys);
        keys.refuseOthers();
        return Optional.of(operation);
    }

    private void requires(@Nullable Object node) {
        if (node instanceof Map<?, ?> map && map.size() == 1 && map.get("extension") instanceof String extension) {
            extensions.add(extension);
        } else {
            problems.add(file + ": requires is {extension: NAME}.");
        }
    }
}

package dev.evolvent.eventstore.migration.file;

import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.eventstore.layout.Table;
import dev.evolvent.eventstore.migration.Operation;
import dev.evolvent.eventstore.migration.operation.AddSequence;
import dev.evolvent.eventstore.migration.operation.AppendOnlyGuard;
import dev.evolvent.eventstore.migration.operation.NotifyOnAppend;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** An operation as it is written down: its name, and under it what it needs to know. */
final class OperationYaml {

    private static final Map<String, Function<OperationYaml, Operation>> OPERATIONS = new TreeMap<>(Map.of(
            "add-sequence", yaml -> new AddSequence(yaml.layout(), yaml.text("column")),
            "append-only-guard", yaml -> new AppendOnlyGuard(yaml.table()),
            "notify-on-append", yaml -> new NotifyOnAppend(yaml.table())));

    private final String file;
    private final List<String> problems;
    private final Set<String> asked = new HashSet<>();
    private final List<String> extensions = new ArrayList<>();
    private Map<?, ?> keys = Map.of();

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
                    + String.join(", ", OPERATIONS.keySet()) + ".");
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        map.keySet().forEach(key -> names.add(String.valueOf(key)));
        if (names.remove("requires")) {
            requires(map.get("requires"));
        }
        Function<OperationYaml, Operation> known = names.size() == 1 ? OPERATIONS.get(names.getFirst()) : null;
        if (known == null) {
            problems.add(file + " names " + (names.isEmpty() ? "no operation" : String.join(", ", names))
                    + ", where it is to name one of these: " + String.join(", ", OPERATIONS.keySet()) + ".");
            return Optional.empty();
        }
        String name = names.getFirst();
        keys = map.get(name) instanceof Map<?, ?> under ? under : Map.of();
        Operation operation = known.apply(this);
        keys.keySet().stream().map(String::valueOf).filter(key -> !asked.contains(key)).forEach(key -> problems
                .add(file + ": " + name + " has no " + key + ". There are: "
                        + String.join(", ", asked.stream().sorted().toList())
                        + "."));
        return Optional.of(operation);
    }

    private void requires(@Nullable Object node) {
        if (node instanceof Map<?, ?> map && map.size() == 1 && map.get("extension") instanceof String extension) {
            extensions.add(extension);
        } else {
            problems.add(file + ": requires is {extension: NAME}.");
        }
    }

    /** The events' table, and how it holds them. */
    private StoreLayout layout() {
        StoreLayout layout = StoreLayout.documentStore();
        String name = optional("layout").orElse(layout.name());
        if (StoreLayout.presets().contains(name)) {
            layout = StoreLayout.preset(name);
        } else {
            problems.add(
                    file + ": there is no layout " + name + ". There are: " + String.join(", ", StoreLayout.presets())
                            + ".");
        }
        asked.add("table");
        return keys.containsKey("table") ? layout.in(table()) : layout;
    }

    private Table table() {
        asked.add("table");
        Object node = keys.get("table");
        if (node instanceof Map<?, ?> map && map.get("schema") instanceof String schema
                && map.get("name") instanceof String name) {
            return new Table(schema, name);
        }
        if (node instanceof String text) {
            return Table.of(text);
        }
        problems.add(file + ": table is public.events, for example, or {schema: public, name: events}.");
        return new Table("", "");
    }

    private String text(String key) {
        if (!keys.containsKey(key)) {
            problems.add(file + ": " + key + " is missing.");
        }
        return optional(key).orElse("");
    }

    private Optional<String> optional(String key) {
        asked.add(key);
        Object node = keys.get(key);
        if (node != null && !(node instanceof String)) {
            problems.add(file + ": " + key + " is a text.");
            return Optional.empty();
        }
        return Optional.ofNullable((String) node);
    }
}

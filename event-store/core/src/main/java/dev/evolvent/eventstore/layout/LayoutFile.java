package dev.evolvent.eventstore.layout;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A layout in a file. All problems of a file are reported at once. */
final class LayoutFile {

    private static final int LARGEST = 64 << 10;
    private static final List<String> KEYS = Stream.concat(
            Stream.of("layout", "table", "first-version", "default-revision"),
            Arrays.stream(Attribute.values()).map(Attribute::key)).toList();
    private static final List<String> SOURCE_KEYS = List.of("column", "path", "pattern", "as", "constant");

    private final String file;
    private final List<String> problems = new ArrayList<>();

    private LayoutFile(String file) {
        this.file = file;
    }

    static StoreLayout read(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw refused(path.toString(), List.of("it is larger than any description of a table"));
            }
            return parse(Files.readString(path, StandardCharsets.UTF_8), path.toString());
        } catch (IOException e) {
            throw new EvolventException(LayoutError.NOT_UNDERSTOOD,
                    "The layout file " + path + " cannot be read: " + e, e);
        }
    }

    static StoreLayout parse(String yaml, String file) {
        return new LayoutFile(file).layout(yaml);
    }

    private StoreLayout layout(String yaml) {
        Map<String, Object> entries = mapping(load(yaml), "the file", KEYS);
        Map<Attribute, Source> sources = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            Object value = entries.get(attribute.key());
            if (value != null) {
                source(attribute, value).ifPresent(source -> sources.put(attribute, source));
            } else if (attribute.isRequired()) {
                problems.add("it does not say where to find the " + attribute.key());
            }
        }
        Optional<Table> table = table(entries.get("table"));
        long firstVersion = firstVersion(entries.get("first-version"));
        String name = text(entries.getOrDefault("layout", "custom"), "layout").orElse("custom");
        String revision = text(entries.getOrDefault("default-revision", ""), "default-revision").orElse("");
        if (!problems.isEmpty() || table.isEmpty()) {
            throw refused(file, problems);
        }
        return StoreLayout.builder(name, table.get()).sources(sources).defaultRevision(Revision.of(revision))
                .firstVersion(firstVersion).build();
    }

    private Object load(String yaml) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(0).build();
        try {
            List<Object> documents = new ArrayList<>();
            new Load(settings).loadAllFromString(yaml).forEach(documents::add);
            if (documents.size() != 1) {
                throw refused(file, List.of("it has " + documents.size() + " documents, where one is wanted"));
            }
            return documents.getFirst();
        } catch (YamlEngineException e) {
            throw refused(file, List.of("it is not YAML: " + e.getMessage()));
        }
    }

    /** The texts and mappings under known keys. */
    private Map<String, Object> mapping(Object node, String what, List<String> known) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (known.contains(String.valueOf(key))) {
                    entries.put(String.valueOf(key), value);
                } else {
                    problems.add(what + " has no key " + key + ": there are " + String.join(", ", known));
                }
            });
        } else {
            problems.add(what + " is a mapping with the keys " + String.join(", ", known));
        }
        return entries;
    }

    private Optional<Source> source(Attribute attribute, Object node) {
        if (node instanceof String column) {
            return Optional.of(Source.column(column));
        }
        String what = "the " + attribute.key();
        int before = problems.size();
        Map<String, Object> entries = mapping(node, what, SOURCE_KEYS);
        if (entries.containsKey("constant") == entries.containsKey("column")) {
            problems.add(what + " comes from a column, or is a constant");
        }
        if (attribute == Attribute.POSITION && !entries.keySet().equals(java.util.Set.of("column"))) {
            problems.add("the position is a column as it is, since it is found by its index");
        }
        Optional<Source> source = entries.containsKey("constant")
                ? text(entries.get("constant"), "constant of " + what).map(Source::constant)
                : text(entries.getOrDefault("column", ""), "column of " + what)
                        .map(column -> new Source.FromColumn(column,
                                path(entries.get("path"), what), pattern(entries.get("pattern"), what),
                                encoding(entries.get("as"), what)));
        return problems.size() == before ? source : Optional.empty();
    }

    private List<String> path(@Nullable Object node, String what) {
        return switch (node) {
            case null -> List.of();
            case String dotted -> List.of(dotted.split("\\.", -1));
            case List<?> names -> names.stream().map(name -> text(name, "path of " + what).orElse("")).toList();
            default -> {
                problems.add("the path of " + what + " is a text such as schema.version, or a list of names");
                yield List.of();
            }
        };
    }

    private Optional<String> pattern(@Nullable Object node, String what) {
        return Optional.ofNullable(node).flatMap(value -> text(value, "pattern of " + what)).filter(pattern -> {
            boolean fits = Pattern.compile("\\((?!\\?)").matcher(pattern.replace("\\(", "")).results().count() == 1;
            if (!fits) {
                problems.add(
                        "the pattern of " + what + " has one group in parentheses, and the value is in it: " + pattern);
            }
            return fits;
        });
    }

    private Optional<Encoding> encoding(@Nullable Object node, String what) {
        return Optional.ofNullable(node).flatMap(value -> text(value, "encoding of " + what)).flatMap(word -> {
            Optional<Encoding> encoding = Encoding.ofWord(word);
            if (encoding.isEmpty()) {
                problems.add(what + " cannot be held as " + word + ": there are " + Arrays.stream(Encoding.values())
                        .map(Encoding::word).collect(Collectors.joining(", ")));
            }
            return encoding;
        });
    }

    private Optional<Table> table(@Nullable Object node) {
        if (node instanceof Map<?, ?> map && map.get("schema") instanceof String schema
                && map.get("name") instanceof String name) {
            return Optional.of(new Table(schema, name));
        }
        if (node instanceof String text) {
            return Optional.of(Table.of(text));
        }
        problems.add("table is the events' table: public.events, or {schema: public, name: events}");
        return Optional.empty();
    }

    private long firstVersion(@Nullable Object node) {
        try {
            return node == null ? 1 : Long.parseLong(String.valueOf(node));
        } catch (NumberFormatException e) {
            problems.add("first-version is a number, and not " + node);
            return 1;
        }
    }

    private Optional<String> text(@Nullable Object node, String what) {
        if (node instanceof String text) {
            return Optional.of(text);
        }
        problems.add(what + " is a text");
        return Optional.empty();
    }

    private static EvolventException refused(String file, List<String> problems) {
        return new EvolventException(LayoutError.NOT_UNDERSTOOD,
                "The layout in " + file + " is not understood: " + String.join("; ", problems) + ".");
    }

    static String write(StoreLayout layout) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("layout", layout.name());
        Table table = layout.table();
        entries.put("table", Table.of(table.toString()).equals(table)
                ? table.toString()
                : Map.of("schema", table.schema(), "name", table.name()));
        layout.sources().forEach((attribute, source) -> entries.put(attribute.key(), written(source)));
        if (!layout.defaultRevision().isNone()) {
            entries.put("default-revision", layout.defaultRevision().text());
        }
        entries.put("first-version", String.valueOf(layout.firstVersion()));
        DumpSettings settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDefaultScalarStyle(ScalarStyle.PLAIN).setSchema(new FailsafeSchema()).build();
        return new Dump(settings).dumpToString(entries);
    }

    private static Object written(Source source) {
        return switch (source) {
            case Source.Constant(String text) -> Map.of("constant", text);
            case Source.FromColumn column when column.isPlain() && column.encoding().isEmpty() -> column.name();
            case Source.FromColumn column -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                entries.put("column", column.name());
                if (!column.path().isEmpty()) {
                    entries.put("path", column.path());
                }
                column.pattern().ifPresent(pattern -> entries.put("pattern", pattern));
                column.encoding().ifPresent(encoding -> entries.put("as", encoding.word()));
                yield entries;
            }
        };
    }
}

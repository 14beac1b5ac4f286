package dev.evolvent.migrations.file;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.CheckQuery;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.MigrationId;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.operation.SqlScript.Script;
import dev.evolvent.migrations.operation.SqlScript;
import dev.evolvent.postgres.SqlStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses migrations from the texts of files. All problems are reported at once. */
final class MigrationParser {

    private static final Pattern NAME = Pattern
            .compile(
                    "(?:V(?<version>[0-9]{1,18})|R)__(?<name>[^.]+)(?<part>\\.(?:undo|before|after))?\\.(?<kind>sql|yaml|yml)");
    private static final Pattern HEADER = Pattern.compile("--\\s*evolvent:\\s*(.*)");
    private static final Pattern REQUIRES = Pattern.compile("requires extension (\\S+)");

    private final Map<String, String> texts;
    private final List<String> names = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** The files that make up one migration, by what they are for: an empty text is for the migration itself. */
    private record Parts(MigrationId id, Map<String, String> files) {}

    MigrationParser(Map<String, String> texts) {
        this.texts = texts;
    }

    List<Migration> migrations() {
        Map<String, Parts> parts = new TreeMap<>();
        texts.keySet().forEach(file -> sort(file, parts));
        List<Migration> migrations = new ArrayList<>();
        parts.values().forEach(each -> migration(each).ifPresent(migrations::add));
        if (!names.isEmpty()) {
            problems.addFirst("These file names are not understood: " + String.join(", ", names)
                    + ". A migration is called V003__what_it_does.sql or .yaml, or R__what_it_does.sql if it is repeated, "
                    + "with two underscores; beside it there may be the same with .undo.sql, .before.sql or .after.sql.");
        }
        if (!problems.isEmpty()) {
            throw new EvolventException(
                    names.isEmpty() ? MigrationError.FILE_NOT_UNDERSTOOD : MigrationError.FILE_NAME_NOT_UNDERSTOOD,
                    String.join("\n", problems));
        }
        return migrations;
    }

    /** Two files that are called alike but for the name are two migrations, of which the runner will say that they are. */
    private void sort(String file, Map<String, Parts> parts) {
        Matcher name = NAME.matcher(file);
        boolean part = name.matches() && name.group("part") != null;
        if (!name.matches() || (!name.group("kind").equals("sql") && (part || name.group("version") == null))) {
            names.add(file);
            return;
        }
        String version = name.group("version");
        String words = name.group("name").replace('_', ' ').strip();
        MigrationId id = new MigrationId(
                version == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(version)), words);
        Parts known = parts.computeIfAbsent(id.key() + "__" + name.group("name"),
                key -> new Parts(id, new TreeMap<>()));
        String before = known.files().put(part ? name.group("part") : "", file);
        if (before != null) {
            problems.add(before + " and " + file + " are the same migration, once in SQL and once in YAML.");
        }
    }

    private Optional<Migration> migration(Parts parts) {
        String file = parts.files().get("");
        if (file == null) {
            problems.add("There is " + String.join(", ", parts.files().values())
                    + ", but no migration of this version and name.");
            return Optional.empty();
        }
        List<CheckQuery> before = checks(parts.files().get(".before"));
        List<CheckQuery> after = checks(parts.files().get(".after"));
        if (file.endsWith(".sql")) {
            Headers headers = headers(file);
            Optional<Script> undo = Optional.ofNullable(parts.files().get(".undo"))
                    .map(undoFile -> script(undoFile, headers(undoFile).transactional()));
            SqlScript script = new SqlScript(script(file, headers.transactional()), undo, after);
            return Optional
                    .of(Migration.builder(parts.id(), script).before(before).extensions(headers.extensions()).build());
        }
        if (parts.files().containsKey(".undo")) {
            problems.add(parts.files().get(".undo") + ": an operation knows by itself how it is undone.");
        }
        OperationYaml yaml = new OperationYaml(file, problems);
        Optional<Operation> operation = yaml.operation(texts.getOrDefault(file, ""));
        return operation.map(known -> Migration.builder(parts.id(), known).before(before).after(after)
                .extensions(yaml.extensions()).build());
    }

    private List<CheckQuery> checks(@org.jspecify.annotations.Nullable String file) {
        return file == null
                ? List.of()
                : SqlStatements.of(texts.getOrDefault(file, "")).stream()
                        .map(statement -> new CheckQuery(statement.sql(), file + ", line " + statement.line()))
                        .toList();
    }

    private Script script(String file, boolean transactional) {
        String text = texts.getOrDefault(file, "");
        List<SqlStatements.Statement> statements = SqlStatements.of(text);
        if (statements.isEmpty()) {
            problems.add(file + " has no statement in it.");
        }
        statements.stream().filter(SqlStatements.Statement::controlsTransaction).forEach(statement -> problems.add(file
                + ", line " + statement.line() + ": " + statement.verb()
                + " is not for a migration to say: what is in a transaction is committed together with the note that it is done."));
        statements.stream().filter(statement -> statement.verb().isEmpty()).forEach(statement -> problems.add(file
                + ", line " + statement.line() + ": this is not SQL: "
                + statement.bare().lines().findFirst().orElse("")));
        return new Script(file, text, transactional);
    }

    private record Headers(boolean transactional, List<String> extensions) {}

    /** What stands in the comments in front of the first statement. */
    private Headers headers(String file) {
        boolean transactional = true;
        List<String> extensions = new ArrayList<>();
        List<String> lines = texts.getOrDefault(file, "").lines().map(String::strip)
                .takeWhile(line -> line.isEmpty() || line.startsWith("--")).toList();
        for (String line : lines) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                Matcher requires = REQUIRES.matcher(header.group(1));
                if (requires.matches()) {
                    extensions.add(requires.group(1));
                } else if (header.group(1).equals("no transaction")) {
                    transactional = false;
                } else if (!header.group(1).startsWith("allow ")) {
                    problems.add(file + ": \"" + line + "\" is not understood. There are: -- evolvent: no transaction, "
                            + "and -- evolvent: requires extension NAME.");
                }
            }
        }
        return new Headers(transactional, extensions);
    }
}

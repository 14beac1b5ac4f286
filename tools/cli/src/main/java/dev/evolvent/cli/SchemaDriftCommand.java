package dev.evolvent.cli;

import dev.evolvent.eventstore.catalogue.SchemaDifference;
import dev.evolvent.eventstore.catalogue.SchemaScope;
import dev.evolvent.eventstore.migration.MigrationRecord;
import dev.evolvent.eventstore.rehearsal.SchemaDrift;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In what a schema differs from what its migrations make. */
@Command(name = "drift", header = "Tells in what a schema differs from what its migrations make of an empty database.",
        description = {"",
                "Runs the migrations that were applied to the database on an empty server that is thrown away, and compares: what "
                        + "is missing, what was not expected, types, nullability, defaults, indexes, constraints, triggers, "
                        + "functions, views. Exit code 12 says that something differs.",
                "", "Example:%n  evolvent schema drift --migrations db/migrations --schema before.sql", ""})
final class SchemaDriftCommand implements Callable<Integer> {

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final SchemaFile schema = new SchemaFile();

    @Option(names = "--schemas", paramLabel = "NAME", split = ",",
            description = "Look only at these schemas. Default: all but evolvent's own.")
    private List<String> schemas = List.of();

    @Option(names = "--roles", description = "Owners and rights count, too. The server must know the same roles.")
    private boolean roles;

    @Mixin
    private final ScratchOption scratch = new ScratchOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        DataSource actual = migrations.dataSource();
        List<MigrationRecord> assumed = SchemaDrift.assumed(actual);
        if (!assumed.isEmpty() && schema.text().isEmpty()) {
            output.err().println("Note: " + assumed.stream().map(row -> row.id().toString())
                    .collect(Collectors.joining(", ")) + " was taken as applied; name what it stands for by --schema.");
        }
        SchemaScope scope = schemas.isEmpty()
                ? SchemaScope.everythingBut("evolvent")
                : SchemaScope.schemas(schemas.toArray(String[]::new));
        List<SchemaDifference> differences = scratch
                .with(empty -> {
                    if (!SchemaDrift.areComparable(actual, empty)) {
                        output.err().println("Note: the empty server is of another major version, which writes some "
                                + "definitions differently. Name an empty database of the same version by --scratch-url.");
                    }
                    return SchemaDrift.of(actual, empty, migrations.migrations(), schema.text(), scope, roles);
                });
        output.print(out -> {
            differences.forEach(out::println);
            if (differences.isEmpty()) {
                out.println("The schema is what its migrations make.");
            }
        }, () -> Map.of("differences", differences.stream().map(SchemaDriftCommand::json).toList()));
        return differences.stream().allMatch(SchemaDifference::isMinor) ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static Map<String, Object> json(SchemaDifference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", difference.object().kind().label());
        json.put("name", difference.object().name());
        json.put("difference", switch (difference) {
            case SchemaDifference.Missing missing -> "missing";
            case SchemaDifference.Extra extra -> "extra";
            case SchemaDifference.Different different -> different.property();
            case SchemaDifference.ColumnOrder order -> "column order";
        });
        json.put("minor", difference.isMinor());
        json.put("text", difference.toString());
        return json;
    }
}

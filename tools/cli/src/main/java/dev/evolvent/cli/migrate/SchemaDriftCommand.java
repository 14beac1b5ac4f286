package dev.evolvent.cli.migrate;

import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.cli.shared.ProjectionOptions;
import dev.evolvent.cli.shared.ScratchOption;
import dev.evolvent.migrations.MigrationRecord;
import dev.evolvent.migrations.rehearsal.DeclaredTables;
import dev.evolvent.migrations.rehearsal.Drift;
import dev.evolvent.migrations.rehearsal.DriftProblem;
import dev.evolvent.migrations.rehearsal.SchemaDrift;
import dev.evolvent.postgres.DatabaseException;
import dev.evolvent.postgres.schema.SchemaDifference;
import dev.evolvent.postgres.schema.SchemaScope;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.ProjectionModule;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.views.DriftView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports the differences between a schema and the result of its migrations. */
@Command(name = "drift",
        header = "Reports where a schema differs from its migrations and projections (drift). Reads only.",
        description = {"",
                "Runs the applied migrations on a temporary server and compares the result with the database: "
                        + "missing and unexpected objects, types, nullability, defaults, indexes, constraints, triggers, "
                        + "functions, views. Exit code 12: the schema differs.",
                "",
                "With --jar, the tables of the application's projections are expected, too; if a migration also "
                        + "creates them, both must agree. Each SQL statement of these projections is prepared against the "
                        + "database itself, so a missing column is found before a deploy. A read-only role is enough: a "
                        + "statement for which the role lacks a right is reported as not fully checked.",
                "",
                "Examples:%n  evolvent schema drift --migrations db/migrations --schema before.sql%n"
                        + "  evolvent schema drift --jar app.jar",
                ""})
final class SchemaDriftCommand implements Callable<Integer> {

    /** PostgreSQL checks the rights on tables last: all names and types in the statement exist then. */
    private static final String LACKS_RIGHT = "42501";

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final SchemaFile schema = new SchemaFile();

    @Option(names = "--schemas", paramLabel = "NAME", split = ",",
            description = "Compare only these schemas. Default: all except those of Evolvent.")
    private List<String> schemas = List.of();

    @Option(names = "--roles",
            description = "Also compare owners and rights. The temporary server must have the same roles.")
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
                    .collect(Collectors.joining(", "))
                    + " was marked as applied; pass the schema it stands for with --schema.");
        }
        SchemaScope scope = schemas.isEmpty()
                ? SchemaScope.everythingBut(Projections.ownSchemas(actual).toArray(String[]::new))
                : SchemaScope.schemas(schemas.toArray(String[]::new));
        List<Projection> projections = migrations.services(ProjectionModule.class).stream()
                .flatMap(module -> ProjectionOptions.projections(module).stream()).toList();
        Drift drift = scratch
                .with(empty -> {
                    if (!SchemaDrift.areComparable(actual, empty)) {
                        output.err().println(
                                "Note: the temporary server has another major version, which prints some definitions differently. "
                                        + "Pass an empty database of the same version with --scratch-url.");
                    }
                    return SchemaDrift.of(actual, empty, migrations.migrations(), schema.text(),
                            projections.stream().map(SchemaDriftCommand::declared).toList(), scope, roles);
                });
        List<String> unchecked = new ArrayList<>();
        List<DriftProblem> problems = Stream.concat(drift.contradictions().stream(),
                projections.stream().flatMap(each -> problems(actual, each, unchecked).stream())
                        .map(problem -> new DriftProblem(DriftProblem.Kind.PROJECTION, problem)))
                .toList();
        unchecked.forEach(problem -> output.err().println("Note: not fully checked, since this role lacks a right: "
                + problem));
        output.print(new DriftView(drift.differences(), problems, unchecked, !projections.isEmpty()));
        return problems.isEmpty() && drift.differences().stream().allMatch(SchemaDifference::isMinor)
                ? ExitCode.OK
                : ExitCode.FINDINGS;
    }

    private static DeclaredTables declared(Projection projection) {
        return new DeclaredTables("projection " + projection.name(), projection.schema(), projection.tables(),
                projection.ddl());
    }

    /**
     * @param unchecked
     *            receives problems that are due only to the role's rights
     */
    private static List<String> problems(DataSource actual, Projection projection, List<String> unchecked) {
        String of = "projection " + projection.name() + ": ";
        try {
            Map<Boolean, List<String>> problems = Projections.problems(actual, projection).stream().map(of::concat)
                    .collect(Collectors.partitioningBy(problem -> problem.endsWith("(SQLSTATE " + LACKS_RIGHT + ").")));
            unchecked.addAll(problems.getOrDefault(true, List.of()));
            return problems.getOrDefault(false, List.of());
        } catch (DatabaseException e) {
            if (!e.sqlState().equals(LACKS_RIGHT)) {
                throw e;
            }
            unchecked.add(of + e.detail());
            return List.of();
        }
    }
}

package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.doctor.DoctorCheck;
import dev.evolvent.eventstore.inspection.Anomalies;
import dev.evolvent.migrations.lint.LintRule;
import dev.evolvent.migrations.rehearsal.DriftProblem;
import dev.evolvent.postgres.schema.SchemaDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts select findings by their ids. */
class FindingIdsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z-]+)` ");

    @Test
    void each_id_is_unique_and_documented_and_each_documented_id_exists() throws IOException {
        List<String> ids = Stream
                .of(ids(DoctorCheck.values(), DoctorCheck::id), ids(Anomalies.Kind.values(), Anomalies.Kind::id),
                        ids(LintRule.values(), LintRule::id),
                        ids(SchemaDifference.Kind.values(), SchemaDifference.Kind::id),
                        ids(DriftProblem.Kind.values(), DriftProblem.Kind::id))
                .flatMap(each -> each).toList();
        String page = Files.readString(Path.of("../../docs/guide/command-line.md"));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ROW.matcher(page).results().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(ids);
    }

    private static <E> Stream<String> ids(E[] findings, Function<E, String> id) {
        return Stream.of(findings).map(id);
    }
}

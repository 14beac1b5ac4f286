package dev.evolvent.migrations.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationTableTest {

    static Stream<String> operations() {
        return KnownOperations.names().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void each_operation_names_its_table_by_the_same_key(String operation) {
        assertThat(problems(operation + ": {table: shop.orders}"))
                .noneMatch(problem -> problem.contains("has no table")
                        || problem.startsWith("V001__operation.yaml: table is"));
        assertThat(problems(operation + ": {table: shop.orders, target: shop.orders}"))
                .anyMatch(problem -> problem.contains(operation + " has no target. There are: ")
                        && problem.contains("table"));
    }

    private static List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        new OperationYaml("V001__operation.yaml", problems).operation(text);
        return problems;
    }
}

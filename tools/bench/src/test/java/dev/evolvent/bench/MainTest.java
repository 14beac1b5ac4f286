package dev.evolvent.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    private record Run(int exitCode, String out, String err) {}

    @Test
    void without_a_name_the_benches_are_listed() {
        assertThat(run()).satisfies(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).startsWith("upcasting  what it costs");
        });
    }

    @Test
    void help_says_what_is_compared_and_how_to_begin() {
        assertThat(run("--help")).satisfies(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).contains("--quick", "--output", "Axon", "Exit codes:",
                    "tools/bench/run upcasting --quick");
        });
    }

    @Test
    void an_unknown_bench_is_answered_with_those_that_there_are() {
        assertThat(run("upcastin", "--quick")).isEqualTo(new Run(2, "", String.format(
                "There is no bench upcastin. There are: upcasting, reading, layouts, size, add-sequence, rebuild, rebuild-heap, live.%nTry: tools/bench/run --help%n")));
    }

    @Test
    void an_unknown_option_is_answered_with_the_one_that_was_meant() {
        assertThat(run("upcasting", "--quik")).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("--quick", "Try: tools/bench/run --help");
        });
    }

    @Test
    void the_number_of_events_is_refused_where_it_cannot_be_chosen_or_is_too_small() {
        assertThat(run("layouts", "--events", "1000")).isEqualTo(new Run(2, "", String.format(
                "How many events there are cannot be chosen for layouts.%nTry: tools/bench/run --help%n")));
        assertThat(run("size", "--events", "99")).isEqualTo(new Run(2, "", String.format(
                "--events is at least 100.%nTry: tools/bench/run --help%n")));
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        int exitCode = commandLine.execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}

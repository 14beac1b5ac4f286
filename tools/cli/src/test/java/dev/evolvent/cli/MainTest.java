package dev.evolvent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void help_teaches_and_names_the_commands_and_the_exit_codes() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("demo", "events", "explain", "Exit codes", "Start with:  evolvent demo");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "events", "upcasters", "explain"})
    void each_command_has_its_help(String command) {
        assertThat(CommandRun.of(command, "--help").out()).contains("Usage: evolvent " + command);
        assertThat(CommandRun.of("help", command).out()).contains("Usage: evolvent " + command);
    }

    @Test
    void version_tells_the_java_that_it_runs_on_too() {
        assertThat(CommandRun.of("--version").out()).startsWith("evolvent ").contains("Java " + Runtime.version());
    }

    @Test
    void an_unknown_command_is_answered_with_a_suggestion() {
        CommandRun run = CommandRun.of("dmo");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'dmo'").contains("Did you mean: evolvent demo?");
    }

    @Test
    void a_wrong_option_is_answered_in_three_lines() {
        CommandRun run = CommandRun.of("events", "prove", "--layuot", "orders.yaml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).containsExactly("Unknown options: '--layuot', 'orders.yaml'",
                "Did you mean: --layout?", "See 'evolvent events prove --help'.");
    }

    @ParameterizedTest
    @CsvSource({"jsn, Did you mean: json?", "junit, See 'evolvent events prove --help'."})
    void a_wrong_value_is_answered_with_the_nearest_one_if_one_is_near(String value, String second) {
        CommandRun run = CommandRun.of("events", "prove", "--output", value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(3).contains("See 'evolvent events prove --help'.");
        assertThat(run.err().lines().skip(1).findFirst()).contains(second);
    }

    @Test
    void an_option_for_all_commands_is_accepted_where_nothing_needs_it() {
        CommandRun check = CommandRun.of("upcasters", "check", "--url", "jdbc:postgresql://127.0.0.1:1/nowhere",
                "--layout", "orders.yaml", "--yaml", "../../docs/examples/upcasters");
        CommandRun list = CommandRun.of("projections", "list", "--layout", "orders.yaml", "--table", "events", "--url",
                "jdbc:postgresql://127.0.0.1:1/nowhere");
        CommandRun compare = CommandRun.of("events", "compare", "--jar", "app.jar", "--yaml", "events", "--url", "x",
                "none.fp");

        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(list.err()).startsWith("Give the upcasters");
        assertThat(compare.err()).doesNotContain("Unknown option");
    }

    @Test
    void no_command_is_answered_with_the_usage() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required subcommand").contains("Usage: evolvent");
    }

    @Test
    void a_database_that_is_not_there_is_told_in_one_line() {
        CommandRun run = CommandRun.of("events", "census", "--url", "jdbc:postgresql://127.0.0.1:1/nowhere");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString()
                .startsWith("EV-2001: The database cannot be reached: ");
    }

    @Test
    void a_stack_trace_is_printed_to_those_who_ask_for_it() {
        assertThat(CommandRun.of("events", "census", "--stacktrace", "--url", "jdbc:postgresql://127.0.0.1:1/nowhere")
                .err())
                .contains("\tat dev.evolvent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://127.0.0.1/x?password=secret", "127.0.0.1",
            "postgresql://someone:secret@127.0.0.1:1/x", "jdbc:postgresql://127.0.0.1:1/x?user=someone&password=secret",
            "jdbc:postgresql://127.0.0.1:port/x?password=secret"})
    void a_password_in_an_url_is_never_printed(String url) {
        CommandRun run = CommandRun.of("events", "census", "--stacktrace", "--url", url);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("EV-").doesNotContain("secret");
    }

    @Test
    void explain_prints_the_page_of_a_code_however_it_is_written() {
        assertThat(CommandRun.of("explain", "EV-1203").out())
                .startsWith("# EV-1203: an unknown event type or revision");
        assertThat(CommandRun.of("explain", "ev-1203").out()).isEqualTo(CommandRun.of("explain", "1203").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EV-0000", "nonsense", "../README", "EV-12034"})
    void explain_says_so_where_there_is_no_page(String code) {
        CommandRun run = CommandRun.of("explain", code);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("EV-9002: There is no page for error code " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "99", "many", "99999999999"})
    void a_number_of_events_that_makes_no_sense_is_refused(String events) {
        assertThat(CommandRun.of("demo", "--events", events).exitCode()).isEqualTo(2);
    }
}

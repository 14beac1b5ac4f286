package dev.evolvent.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void a_text_has_aligned_columns_and_says_which_targets_are_met() {
        Table table = new Table(List.of("by", "events/s"), 1,
                List.of(new Table.Group("Small", List.of(List.of("Evolvent", "1,000"), List.of("peer", "90")))));
        List<Target> targets = List.of(Target.atLeast("times", 1.5, 2), Target.atMost("bytes", 0, 0));
        Report report = new Report("race", true, new Machine("chip", 2, "Linux", "Java", 0.1), "All agree.",
                "One round.",
                List.of(), table, targets);

        StringWriter out = new StringWriter();
        report.printText(new PrintWriter(out));

        assertThat(out.toString().lines()).containsExactly(
                "Bench race on chip, 2 cores, Linux, Java",
                "All agree.",
                "One round.",
                "",
                "Small",
                "  by        events/s",
                "  Evolvent     1,000",
                "  peer            90",
                "",
                "Targets",
                "  NOT MET      1.50  times, at least 2.0",
                "  met          0.00  bytes, at most 0.0");
    }

    @Test
    void a_text_says_that_the_machine_was_busy() {
        Report report = new Report("race", true, new Machine("chip", 2, "Linux", "Java", 3.14), "All agree.",
                "One round.",
                List.of(), new Table(List.of(), 0, List.of()), List.of());

        StringWriter out = new StringWriter();
        report.printText(new PrintWriter(out));

        assertThat(out.toString()).contains("The machine was busy before this began (load 3.1 on 2 cores)");
    }
}

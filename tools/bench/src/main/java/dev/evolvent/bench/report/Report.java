package dev.evolvent.bench.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The result of a bench.
 *
 * @param agreement
 *            what the contenders agreed on before they were measured
 * @param effort
 *            how long each row was measured, and how often
 * @param rows
 *            the figures for programs
 * @param table
 *            the same figures for people
 */
public record Report(String bench, boolean quick, Machine machine, String agreement, String effort,
        List<Map<String, Object>> rows, Table table, List<Target> targets) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public void printJson(PrintWriter out) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bench", bench);
        json.put("quick", quick);
        json.put("machine", machine);
        json.put("agreement", agreement);
        json.put("effort", effort);
        json.put("rows", rows);
        json.put("targets", targets);
        try {
            out.println(JSON.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report cannot be written as JSON", e);
        }
        out.flush();
    }

    public void printText(PrintWriter out) {
        out.println("Bench " + bench + " on " + machine);
        out.println(agreement);
        out.println(effort);
        if (machine.isBusy()) {
            out.println(
                    String.format(Locale.ROOT,
                            "The machine was busy before this began (load %.1f on %d cores): believe "
                                    + "it only after it was repeated on a quiet one.",
                            machine.load(), machine.cores()));
        }
        table.print(out);
        out.println();
        out.println("Targets");
        for (Target target : targets) {
            out.println(String.format(Locale.ROOT, "  %-7s  %8.2f  %s %s", target.met() ? "met" : "NOT MET",
                    target.value(), target.name(), Double.toString(target.target())));
        }
        out.flush();
    }
}

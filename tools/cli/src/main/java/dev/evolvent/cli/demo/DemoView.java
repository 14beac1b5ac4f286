package dev.evolvent.cli.demo;

import dev.evolvent.views.CensusView;
import dev.evolvent.views.JsonObject;
import dev.evolvent.views.TextTable;
import dev.evolvent.views.View;
import dev.evolvent.views.Words;
import java.io.PrintWriter;

/** The report of the demo. */
record DemoView(DemoReport report) implements View {

    @Override
    public void text(PrintWriter out) {
        DemoReport.Ordering ordering = report.ordering();
        DemoReport.Reading reading = report.reading();
        TextTable table = new TextTable("what", "seconds", "result")
                .row("events loaded", seconds(report.loadMillis()), Words.number(report.events()) + " in "
                        + report.census().entries().size() + " types and revisions")
                .row("global order added", seconds(ordering.migrationMillis()), "appends delayed by at most "
                        + ordering.stallMillis() + " ms (before: " + ordering.usualMillis() + " ms), " + report.lost()
                        + " lost")
                .row("every event proved", seconds(report.proofMillis()), report.proof().proved()
                        ? Words.number(report.proof().events()) + " can be read by today's classes"
                        : "NO: " + report.proof().findings().size() + " kinds of failures");
        report.rebuilt().forEach(rebuilt -> table.row(rebuilt.name() + " rebuilt",
                seconds(rebuilt.report().replay().toMillis()),
                Words.number(rebuilt.report().eventsPerSecond()) + " events/s; " + rebuilt.report().comparison()));
        table.row("users reading", "", Words.number(reading.reads()) + " reads, " + reading.failed()
                + " failed, longest " + reading.longestMillis() + " ms")
                .row("fingerprint", "", report.fingerprintUnchanged() ? "unchanged" : "CHANGED")
                .row("total", seconds(report.totalMillis()),
                        report.good() ? "everything is correct" : "SOMETHING IS WRONG");
        out.println();
        out.print(table);
    }

    @Override
    public JsonObject json() {
        return new JsonObject().put("events", report.events()).put("census", CensusView.types(report.census()))
                .put("appends", report.ordering().appends())
                .put("appendStallMillis", report.ordering().stallMillis())
                .put("usualAppendMillis", report.ordering().usualMillis())
                .put("failedAppends", report.ordering().failed()).put("lostEvents", report.lost())
                .put("migrationMillis", report.ordering().migrationMillis()).put("proved", report.proof().proved())
                .put("provedEvents", report.proof().events()).put("proofMillis", report.proofMillis())
                .put("rebuild", rebuild()).put("reads", report.reading().reads())
                .put("failedReads", report.reading().failed())
                .put("longestReadMillis", report.reading().longestMillis())
                .put("fingerprint", report.after().root())
                .put("fingerprintUnchanged", report.fingerprintUnchanged()).put("good", report.good())
                .put("totalMillis", report.totalMillis())
                .put("server", report.kept()
                        .map(kept -> new JsonObject().put("url", kept.jdbcUrl()).put("stop", kept.stopCommand())));
    }

    private JsonObject rebuild() {
        JsonObject json = new JsonObject().put("eventsPerSecond", report.rebuildEventsPerSecond());
        report.rebuilt().forEach(rebuilt -> json.put(rebuilt.name(), new JsonObject()
                .put("events", rebuilt.report().events()).put("eventsPerSecond", rebuilt.report().eventsPerSecond())
                .put("rows", rebuilt.report().comparison().rows())
                .put("missing", rebuilt.report().comparison().missing())
                .put("extra", rebuilt.report().comparison().extra())
                .put("changed", rebuilt.report().comparison().changed())
                .put("swapLockMillis", rebuilt.report().swapLock().toMillis())));
        return json;
    }

    private static String seconds(long millis) {
        return String.format("%.1f", millis / 1000.0);
    }
}

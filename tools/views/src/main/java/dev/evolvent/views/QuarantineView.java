package dev.evolvent.views;

import dev.evolvent.projections.QuarantinedEvent;
import java.io.PrintWriter;
import java.util.List;

/** Events that could not be processed. */
public sealed interface QuarantineView extends View {

    private static JsonObject json(QuarantinedEvent event) {
        return new JsonObject().put("key", event.key()).put("position", event.position()).put("part", event.part())
                .put("id", event.eventId()).put("event", event.event()).put("error", event.error())
                .put("quarantinedAt", event.quarantinedAt());
    }

    private static String why(QuarantinedEvent event) {
        return event.error().orElse("waits for an earlier event of its key");
    }

    /** One in a line. */
    record Listed(List<QuarantinedEvent> events) implements QuarantineView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("quarantine", events, QuarantineView::json);
        }

        @Override
        public void text(PrintWriter out) {
            if (events.isEmpty()) {
                out.println("The quarantine is empty.");
                return;
            }
            TextTable table = new TextTable("key", "position", "event", "why");
            events.forEach(event -> table.row(event.key(), Long.toString(event.position()), event.event(),
                    why(event).lines().findFirst().orElse("waits for an earlier event of its key")));
            out.print(table);
        }
    }

    /** With all that is known of them. */
    record Shown(List<QuarantinedEvent> events) implements QuarantineView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("quarantine", events,
                    event -> QuarantineView.json(event).put("payload", event.payload()));
        }

        @Override
        public void text(PrintWriter out) {
            for (QuarantinedEvent event : events) {
                out.println(event.event() + ", id " + event.eventId() + ", since " + event.quarantinedAt());
                out.println("  " + why(event).replace("\n", "\n  "));
                out.println("  " + event.payload());
            }
        }
    }

    /**
     * What a retry has come to.
     *
     * @param left
     *            what is still in quarantine
     */
    record Retried(long processed, List<QuarantinedEvent> left) implements QuarantineView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("processed", processed).put("quarantine", left, QuarantineView::json);
        }

        @Override
        public void text(PrintWriter out) {
            out.println(Words.counted(processed, "event") + " processed, " + Words.number(left.size())
                    + " still in quarantine");
            left.forEach(event -> event.error().ifPresent(error -> out.println("  " + event.key() + ": "
                    + error.replace("\n", "\n  "))));
        }
    }
}

package dev.evolvent.views;

import dev.evolvent.eventstore.inspection.Anomalies.Anomaly;
import dev.evolvent.eventstore.inspection.Anomalies;
import dev.evolvent.eventstore.inspection.FingerprintComparison.DifferingEvent;
import dev.evolvent.eventstore.inspection.FingerprintComparison;
import dev.evolvent.eventstore.inspection.Fingerprint;
import dev.evolvent.eventstore.inspection.Proof;
import dev.evolvent.eventstore.inspection.QuickSum;
import java.io.PrintWriter;

/** What came out of reading all events. */
public sealed interface InspectionView extends View {

    /** Whether all events can be read. */
    record Proved(Proof proof) implements InspectionView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("proved", proof.proved()).put("complete", proof.complete())
                    .put("events", proof.events()).put("upTo", proof.upTo())
                    .put("resumedBehind", proof.resumedBehind()).put("startedOver", proof.startedOver())
                    .put("findings", proof.findings(), Proved::json);
        }

        /** What an event fails with is an error, whose code is its stable id. */
        private static JsonObject json(Proof.Finding finding) {
            return EventJson.type(finding.type()).put("step", finding.step()).put("id", finding.code())
                    .put("code", finding.code()).put("count", finding.count()).putAll(EventJson.at(finding.first()))
                    .put("message", finding.message()).put("sample", finding.sample());
        }

        @Override
        public void text(PrintWriter out) {
            proof.startedOver().ifPresent(reason -> out.println("Started over: " + reason + "."));
            proof.resumedBehind().ifPresent(position -> out.println("Resumed after position " + position + "."));
            for (Proof.Finding finding : proof.findings()) {
                out.println(Words.number(finding.count()) + " x " + finding.message());
                out.println("    " + finding.sample());
            }
            out.println(Words.counted(proof.events(), "event") + " tried"
                    + (proof.upTo().isPresent() ? ", up to position " + proof.upTo().getAsLong() : "") + ": "
                    + (proof.proved() ? "all can be read" : Words.counted(proof.findings().size(), "finding"))
                    + (proof.complete() ? "" : ", incomplete: not all events were tried"));
            if (!proof.findings().isEmpty()) {
                out.println("For details: evolvent explain CODE");
            }
        }
    }

    /** A hash over everything that must never change. */
    record Fingerprinted(Fingerprint fingerprint) implements InspectionView {

        @Override
        public JsonObject json() {
            return json(fingerprint);
        }

        private static JsonObject json(Fingerprint fingerprint) {
            return new JsonObject().put("root", fingerprint.root()).put("events", fingerprint.events())
                    .put("form", fingerprint.form().word()).put("layout", fingerprint.layout())
                    .put("table", fingerprint.table()).put("before", fingerprint.before())
                    .put("chunks", fingerprint.chunks());
        }

        @Override
        public void text(PrintWriter out) {
            out.println(fingerprint.root() + "  " + Words.counted(fingerprint.events(), "event"));
        }
    }

    /** A sum that is no proof. */
    record Summed(QuickSum sum) implements InspectionView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("proof", false).put("events", sum.events()).put("sum", hexadecimal());
        }

        @Override
        public void text(PrintWriter out) {
            out.println(hexadecimal() + "  " + Words.counted(sum.events(), "event") + " (not a proof)");
        }

        private String hexadecimal() {
            return String.format("%016x", sum.sum());
        }
    }

    /** Where two fingerprints begin to differ. */
    record Compared(FingerprintComparison comparison) implements InspectionView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("same", comparison.same())
                    .put("differingChunks", comparison.differingChunks())
                    .put("one", Fingerprinted.json(comparison.one()))
                    .put("other", Fingerprinted.json(comparison.other()))
                    .put("first", comparison.first().map(first -> new JsonObject().put("kind", first.kind())
                            .put("id", first.id()).put("behind", first.behind()).put("ahead", first.ahead())
                            .put("at", first.coordinates())));
        }

        @Override
        public void text(PrintWriter out) {
            if (comparison.same()) {
                out.println("Unchanged: " + Words.counted(comparison.one().events(), "event") + ".");
            } else {
                out.println(Words.counted(comparison.one().events(), "event") + " then, "
                        + Words.number(comparison.other().events()) + " now; "
                        + Words.counted(comparison.differingChunks(), "chunk") + " of "
                        + Math.max(comparison.one().chunks(), comparison.other().chunks())
                        + (comparison.differingChunks() == 1 ? " differs." : " differ."));
            }
            comparison.first().ifPresent(difference -> out.println("First difference: " + words(difference)));
        }

        private static String words(DifferingEvent difference) {
            String kind = Words.word(difference.kind());
            if (difference.id().isPresent()) {
                return "event " + difference.id().get() + " is " + kind
                        + difference.coordinates().map(at -> ": " + at).orElse("") + ".";
            }
            return "an event is " + kind + difference.behind().map(id -> ", after event " + id).orElse("")
                    + difference.ahead().map(id -> ", before event " + id).orElse("") + ".";
        }
    }

    /** What is unusual about the events. */
    record Unusual(Anomalies anomalies) implements InspectionView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("events", anomalies.events()).put("healthy", anomalies.healthy())
                    .put("anomalies", anomalies.found(), anomaly -> new JsonObject().put("id", anomaly.kind().id())
                            .put("kind", anomaly.kind()).put("count", anomaly.count())
                            .put("largest", anomaly.largest()).put("first", anomaly.first(),
                                    at -> EventJson.type(at.type()).putAll(EventJson.at(at))));
        }

        @Override
        public void text(PrintWriter out) {
            for (Anomaly anomaly : anomalies.found()) {
                out.println(Words.number(anomaly.count()) + " x " + words(anomaly) + "  [" + anomaly.kind().id() + "]");
                anomaly.first().forEach(at -> out.println("    " + at));
                if (anomaly.count() > anomaly.first().size()) {
                    out.println("    ...");
                }
            }
            out.println(Words.counted(anomalies.events(), "event") + ": "
                    + (anomalies.found().isEmpty()
                            ? "no anomalies"
                            : anomalies.healthy() ? "only harmless anomalies" : "investigate these"));
        }

        private static String words(Anomaly anomaly) {
            String largest = anomaly.largest().isPresent() ? Words.number(anomaly.largest().getAsLong()) : "";
            return switch (anomaly.kind()) {
                case VERSION_HOLE -> "versions are missing before an event of a stream, at most " + largest;
                case DUPLICATE_VERSION -> "another event of the stream has the same version";
                case TIME_BACKWARDS -> "an event is older than the previous event of its stream";
                case NOT_JSON -> "the payload is not JSON";
                case MISSING_REVISION -> "the revision is missing, but other events of that name have one";
                case OVERSIZE -> "the payload is large, at most " + largest + " bytes";
                case SEEN_ONCE -> "the only event of its type and revision";
                case POSITION_GAP -> "positions are missing before an event, at most " + largest
                        + ": normal after transactions that were rolled back";
            };
        }
    }
}

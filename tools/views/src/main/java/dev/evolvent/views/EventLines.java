package dev.evolvent.views;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evolvent.upcasters.event.Json;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Events as lines of JSON, each a document of its own (NDJSON). Payloads are the bytes that are stored. */
public final class EventLines implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintWriter out;
    private final JsonGenerator json;

    public EventLines(PrintWriter out) {
        this.out = out;
        try {
            json = JSON.createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.setRootValueSeparator(null);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    public void write(UpcastEvent event) {
        try {
            line(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in one line of text. */
    public static String text(UpcastEvent event) {
        RecordedEvent recorded = event.recorded();
        return recorded.position() + "  " + recorded.time() + "  " + recorded.stream() + " " + recorded.version() + "  "
                + event.type() + "  " + event.payload().toString().replaceAll("[\r\n]", " ");
    }

    private void line(UpcastEvent event) throws IOException {
        RecordedEvent recorded = event.recorded();
        json.writeStartObject();
        if (recorded.position() != RecordedEvent.NO_POSITION) {
            json.writeNumberField("position", recorded.position());
        }
        json.writeStringField("id", recorded.id());
        json.writeStringField("category", recorded.stream().category());
        json.writeStringField("stream", recorded.stream().id());
        json.writeNumberField("version", recorded.version());
        if (event.index() > 0) {
            json.writeNumberField("index", event.index());
        }
        json.writeStringField("type", event.type().name());
        json.writeStringField("revision", event.type().revision().text());
        json.writeStringField("time", recorded.time().toString());
        document("payload", event.payload());
        document("metadata", event.metadata());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** What is not JSON is written in base64, so that nothing is lost and the line is still JSON. */
    private void document(String name, Json document) throws IOException {
        if (isJson(document)) {
            json.writeFieldName(name);
            json.writeRawValue(inOneLine(document));
        } else {
            json.writeBinaryField(name + "Base64", document.bytes());
        }
    }

    private static boolean isJson(Json document) {
        try {
            document.tree();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** In JSON, line breaks occur only between tokens. */
    private static String inOneLine(Json document) {
        return new String(document.bytes(), StandardCharsets.UTF_8).replace('\n', ' ').replace('\r', ' ');
    }

    public void flush() {
        try {
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    /** Flushes what was written before an error, too. */
    @Override
    public void close() {
        flush();
    }
}

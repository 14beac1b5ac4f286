package dev.evolvent.upcasters.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** From bytes to nodes, each of which knows its line. Nothing in a file can make this run long or out of memory. */
final class YamlText {

    /** Bytes of a file. Far more than an event needs; and the library takes quadratic time for some long texts. */
    static final int LARGEST = 256 << 10;

    private static final int DEEPEST = 100;
    private static final int MOST_PROBLEMS = 20;

    private final Report report;
    private final LoadSettings settings;

    YamlText(Report report) {
        this.report = report;
        settings = LoadSettings.builder().setLabel(report.file()).setSchema(new JsonSchema())
                .setAllowNonScalarKeys(true).build();
    }

    /** The documents of a file; none where it cannot be understood as a whole. */
    List<Node> documents(byte[] content) {
        List<Node> documents = new ArrayList<>();
        decode(content).ifPresent(text -> {
            try {
                if (isPlain(text)) {
                    new Compose(settings).composeAllFromString(text).forEach(documents::add);
                    if (documents.isEmpty()) {
                        report.problem(1, "the file is empty: it declares no event");
                    }
                }
            } catch (MarkedYamlEngineException e) {
                report.problem(e.getProblemMark().map(Mark::getLine).orElse(0) + 1,
                        "this is not YAML: " + (e.getContext() == null ? "" : e.getContext() + ", ") + e.getProblem());
            } catch (ReaderException e) {
                int position = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0,
                        text.length())));
                report.problem(lines(text.substring(0, position)), String.format(
                        "a file has no control characters, and here is one: U+%04X", e.getCodePoint()));
            } catch (YamlEngineException e) {
                report.problem(1, "this is not YAML: " + e.getMessage());
            }
        });
        return documents;
    }

    private Optional<String> decode(byte[] content) {
        if (content.length > LARGEST) {
            report.problem(1,
                    "the file is larger than " + (LARGEST >> 10) + " KiB, which declares more than one event should");
            return Optional.empty();
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        if (utf8.decode(in, out, true).isError()) {
            String before = new String(content, 0, in.position(), StandardCharsets.UTF_8);
            report.problem(lines(before), "the file is not in UTF-8: the byte 0x"
                    + Integer.toHexString(content[in.position()] & 0xff) + " is out of place");
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static int lines(String before) {
        return 1 + (int) before.chars().filter(character -> character == '\n').count();
    }

    /**
     * Whether a file has only what declarations need. Aliases would multiply what a few lines declare, tags would change the
     * type of a text, and deep nesting is found here, where no stack grows with it.
     */
    private boolean isPlain(String text) {
        int depth = 0;
        int problems = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            String problem = switch (event) {
                case AliasEvent alias -> "aliases are not read: write here what *" + alias.getAlias() + " stands for";
                case ScalarEvent scalar -> tagProblem(scalar.getTag());
                case CollectionStartEvent start -> ++depth > DEEPEST
                        ? "this is nested more than " + DEEPEST + " levels deep"
                        : tagProblem(start.getTag());
                default -> "";
            };
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (!problem.isEmpty()) {
                report.problem(event.getStartMark().map(Mark::getLine).orElse(0) + 1, problem);
                if (++problems == MOST_PROBLEMS || depth > DEEPEST) {
                    return false;
                }
            }
        }
        return problems == 0;
    }

    private static String tagProblem(Optional<String> tag) {
        return tag.map(name -> "tags are not read, and here is " + name + ": a text is put in quotes").orElse("");
    }
}

package dev.evolvent.eventstore.inspection;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.RecordJson;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint as a file: compressed lines of JSON. The first line is the fingerprint, followed by one line per chunk,
 * so that neither the writer nor the reader needs memory for more than one chunk.
 */
final class FingerprintFile {

    private FingerprintFile() {}

    /** Writes the chunks as they arrive. The root is known only at the end, so they wait in a temporary file. */
    static final class Writer implements FingerprintRun.Sink, AutoCloseable {

        private final Path path;
        private final Path chunks;
        private final BufferedWriter lines;

        Writer(Path path) {
            this.path = path;
            chunks = path.resolveSibling(path.getFileName() + ".chunks");
            try {
                lines = compressing(Files.newOutputStream(chunks));
            } catch (IOException e) {
                throw unusable(path, e);
            }
        }

        @Override
        public void chunk(FingerprintChunk chunk, List<String> ids) {
            try {
                lines.write(RecordJson.MAPPER.writeValueAsString(chunk));
                lines.write('\n');
            } catch (IOException e) {
                throw unusable(path, e);
            }
        }

        /** Concatenated gzip streams are decompressed as one. */
        void finish(Fingerprint fingerprint) {
            Path beside = path.resolveSibling(path.getFileName() + ".new");
            try {
                lines.close();
                try (OutputStream file = Files.newOutputStream(beside)) {
                    BufferedWriter header = compressing(new NotClosing(file));
                    header.write(RecordJson.MAPPER.writeValueAsString(fingerprint));
                    header.write('\n');
                    header.close();
                    Files.copy(chunks, file);
                }
                Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw unusable(path, e);
            }
        }

        @Override
        public void close() {
            try (lines) {
                Files.deleteIfExists(chunks);
            } catch (IOException e) {
                throw unusable(path, e);
            }
        }

        private static BufferedWriter compressing(OutputStream file) throws IOException {
            return new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(file, 1 << 16),
                    StandardCharsets.UTF_8));
        }
    }

    private static final class NotClosing extends FilterOutputStream {

        NotClosing(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Reads the chunks one at a time. */
    static final class Reader implements AutoCloseable {

        private final Path path;
        private final BufferedReader lines;
        private final Fingerprint fingerprint;
        private @Nullable FingerprintChunk next;

        Reader(Path path) {
            this.path = path;
            try {
                lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(path), 1 << 16), StandardCharsets.UTF_8));
                fingerprint = RecordJson.MAPPER.readValue(String.valueOf(lines.readLine()), Fingerprint.class);
                advance();
            } catch (IOException e) {
                throw unusable(path, e);
            }
        }

        Fingerprint fingerprint() {
            return fingerprint;
        }

        /** The chunk that {@link #advance} will move past; null at the end. */
        @Nullable
        FingerprintChunk next() {
            return next;
        }

        void advance() {
            try {
                String line = lines.readLine();
                next = line == null ? null : RecordJson.MAPPER.readValue(line, FingerprintChunk.class);
            } catch (IOException e) {
                throw unusable(path, e);
            }
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw unusable(path, e);
            }
        }
    }

    private static EvolventException unusable(Path path, IOException problem) {
        return new EvolventException(InspectionError.FILE_NOT_USABLE, "The fingerprint in " + path
                + " cannot be read or written: " + problem.getClass().getSimpleName() + ": "
                + StateFile.firstLine(problem) + ".", problem);
    }
}

package dev.evolvent.eventstore.inspection;

import dev.evolvent.EvolventException;
import dev.evolvent.eventstore.internal.RecordJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that exists completely or not at all, even if the process is killed during a write: it is written to a
 * temporary file and moved into place.
 *
 * @param type
 *            the type of its content
 */
record StateFile<T>(Path path, Class<T> type) {

    /** The content; absent if the file does not exist. */
    Optional<T> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            T state = RecordJson.MAPPER.readValue(Files.readAllBytes(path), type);
            if (state == null) {
                throw new IOException("it holds null");
            }
            return Optional.of(state);
        } catch (IOException e) {
            throw new EvolventException(InspectionError.FILE_NOT_USABLE, "The file " + path
                    + " cannot be read, or is none that was written here: " + firstLine(e)
                    + ". Remove it to start over, or name another file.", e);
        }
    }

    void write(T state) {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try (FileChannel file = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(RecordJson.MAPPER.writeValueAsBytes(state));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EvolventException(InspectionError.FILE_NOT_USABLE, "The file " + path + " cannot be written: " + e
                    + ".", e);
        }
    }

    static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
    }
}

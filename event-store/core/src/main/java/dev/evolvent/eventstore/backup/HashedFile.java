package dev.evolvent.eventstore.backup;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Sha256;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A backup file while it is written; compressed if its name ends in {@code .gz}. */
final class HashedFile extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final FileOutputStream file;
    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    private HashedFile(Path path) throws IOException {
        file = new FileOutputStream(path.toFile());
        out = isCompressed(path) ? new FastGzip(file) : new BufferedOutputStream(file, BUFFER);
    }

    /** The network is slower than this compression level, and higher levels are slower than the network. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    static Manifest.FileSum write(Path path, Content content) {
        try (HashedFile file = new HashedFile(path)) {
            content.writeTo(file);
            file.finish();
            return new Manifest.FileSum(path.getFileName().toString(), file.bytes,
                    HexFormat.of().formatHex(file.digest.digest()));
        } catch (IOException e) {
            throw notWritable(path, e);
        }
    }

    static Manifest.FileSum write(Path path, String text) {
        return write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    static EvolventException notWritable(Path path, IOException problem) {
        return new EvolventException(BackupError.NOT_WRITABLE, "The backup's file " + path + " cannot be written: "
                + problem.getMessage() + ". There is no backup: what was written of it is removed again.", problem);
    }

    /** The content of a file, uncompressed. */
    static InputStream read(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        return isCompressed(path) ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** The current checksum of a file. */
    static Manifest.FileSum sum(Path path) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(read(path), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new Manifest.FileSum(path.getFileName().toString(), bytes,
                    HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static boolean isCompressed(Path path) {
        return path.toString().endsWith(".gz");
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] values, int from, int length) throws IOException {
        digest.update(values, from, length);
        bytes += length;
        out.write(values, from, length);
    }

    /** Flushes the file to disk. */
    private void finish() throws IOException {
        if (out instanceof GZIPOutputStream gzip) {
            gzip.finish();
        }
        out.flush();
        file.getFD().sync();
    }

    /** An unfinished file (the disk is full, say) is left as it is. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}

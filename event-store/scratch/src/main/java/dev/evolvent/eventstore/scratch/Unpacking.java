package dev.evolvent.eventstore.scratch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a {@code .txz} into a folder that all users can read, with its symbolic links and executables. */
final class Unpacking {

    private static final int ANY_EXECUTE = 0111;

    private Unpacking() {}

    static void unpack(InputStream txz, Path folder) throws IOException {
        Path root = Files.createDirectories(folder).toAbsolutePath().normalize();
        Map<Path, String> links = new LinkedHashMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(txz)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = inside(root, root.resolve(entry.getName()), entry);
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    inside(root, target.resolveSibling(entry.getLinkName()), entry);
                    links.put(target, entry.getLinkName());
                } else if (entry.isFile() && !entry.isLink()) {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    permit(target, (entry.getMode() & ANY_EXECUTE) != 0 ? "rwxr-xr-x" : "rw-r--r--");
                } else {
                    throw new IOException(
                            "The archive has an entry of a kind that is not expected: " + entry.getName());
                }
            }
        }
        // Last, so that no entry is written through a link.
        for (Map.Entry<Path, String> link : links.entrySet()) {
            Files.createDirectories(link.getKey().getParent());
            Files.createSymbolicLink(link.getKey(), Path.of(link.getValue()));
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isDirectory)::iterator) {
                permit(path, "rwxr-xr-x");
            }
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    private static Path inside(Path root, Path path, TarArchiveEntry entry) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(root)) {
            throw new IOException("The archive has an entry that leads out of its folder: " + entry.getName());
        }
        return normal;
    }

    // Explicitly, since the umask of this process may deny access to the server's user.
    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}

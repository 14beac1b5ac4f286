package dev.evolvent.migrations;

import dev.evolvent.postgres.Pause;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Stands between programs and a server, and can cut their connections, or swallow all that they say. */
public final class FaultyNetwork implements AutoCloseable {

    private final String url;
    private final int port;
    private final ServerSocket entry;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile boolean frozen;

    private FaultyNetwork(String url, int port, ServerSocket entry) {
        this.url = url;
        this.port = port;
        this.entry = entry;
    }

    /** In front of the server of this URL, on this machine or elsewhere. */
    public static FaultyNetwork before(String jdbcUrl) throws IOException {
        URI uri = URI.create(jdbcUrl.substring("jdbc:".length()));
        ServerSocket entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        String through = jdbcUrl.replaceFirst("//[^/]*", "//127.0.0.1:" + entry.getLocalPort());
        FaultyNetwork network = new FaultyNetwork(through, uri.getPort(), entry);
        Thread.ofPlatform().daemon().start(() -> network.accept(uri.getHost()));
        return network;
    }

    /** As applications have it: without any limit of time. */
    public DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    /** From now on, all packets are dropped silently. */
    public void freeze() {
        frozen = true;
    }

    /** New connections get through again. Those of before are gone. */
    public void mend() {
        cut();
        frozen = false;
    }

    /** All connections that there are. */
    public void cut() {
        for (Socket socket = open.poll(); socket != null; socket = open.poll()) {
            close(socket);
        }
    }

    private void accept(String host) {
        while (!entry.isClosed()) {
            try {
                Socket client = entry.accept();
                open.add(client);
                Socket server = new Socket(host, port);
                open.add(server);
                Thread.ofPlatform().daemon().start(() -> carry(client, server));
                Thread.ofPlatform().daemon().start(() -> carry(server, client));
            } catch (IOException e) {
                // It was cut, or is closed.
                cut();
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!frozen) {
                    out.write(buffer, 0, read);
                }
            }
            while (frozen && !from.isClosed()) {
                // That one side has hung up is not told to the other one either.
                Pause.millis(10);
            }
        } catch (IOException e) {
            // It was cut.
            open.remove(from);
        }
    }

    private static void close(Socket socket) {
        try {
            // Without a farewell.
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It was closed already.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        cut();
    }
}

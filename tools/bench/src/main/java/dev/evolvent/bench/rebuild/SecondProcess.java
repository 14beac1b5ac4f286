package dev.evolvent.bench.rebuild;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.evolvent.bench.report.BenchException;
import dev.evolvent.projections.Generation;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.projections.Projection;
import dev.evolvent.projections.RebuildListener;
import dev.evolvent.projections.RebuildOptions;
import dev.evolvent.projections.RebuildReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process, which shares rebuilds with this one. It lives as long as the bench, so that it is as warm. */
final class SecondProcess implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final char JOINED = 'j';
    private static final char OVER = '.';

    private final Process process;
    private final Writer orders;

    private SecondProcess(Process process) {
        this.process = process;
        orders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    }

    static SecondProcess start(String url) throws IOException {
        return new SecondProcess(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), SecondProcess.class.getName(), url)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** A rebuild without a live table in two slices, of which each process takes one up with one thread. */
    void share(EventTable events, Projection projection) {
        RebuildReport report = Evolvent.projections(events.pool()).rebuild(projection,
                RebuildOptions.defaults().threads(1).slices(2), new RebuildListener() {
                    @Override
                    public void started(Generation generation, long upTo) {
                        order(projection);
                        expect(JOINED);
                    }
                });
        expect(OVER);
        if (report.events() != events.count()) {
            throw new BenchException("Two processes have read " + report.events() + " events.");
        }
    }

    private void order(Projection projection) {
        try {
            orders.write(projection instanceof KeyedFold<?> ? "fold\n" : "handler\n");
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void expect(char what) {
        try {
            if (process.getInputStream().read() != what) {
                throw new BenchException("The process that was to share a rebuild has ended.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** The process: the URL of the database. It joins a rebuild for each line. */
    public static void main(String... arguments) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setMaximumPoolSize(CONNECTIONS);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (HikariDataSource pool = new HikariDataSource(config)) {
            for (String line = orders.readLine(); line != null; line = orders.readLine()) {
                Projection projection = line.equals("fold") ? EvolventFold.orders() : EvolventHandler.orders();
                Evolvent.projections(pool).join(projection, new RebuildListener() {
                    @Override
                    public void started(Generation generation, long upTo) {
                        say(JOINED);
                    }
                });
                say(OVER);
            }
        }
    }

    private static void say(char what) {
        System.out.print(what);
        System.out.flush();
    }
}

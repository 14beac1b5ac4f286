package dev.evolvent.cli.shared;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.detection.LayoutDetection;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.Revision;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options for the database and the events table, of every command that works on an event store. */
public final class DatabaseOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--layout", paramLabel = "NAME_OR_FILE",
            description = "How the table holds events: a known layout (see evolvent layout show), or a file that describes "
                    + "another one. Default: what evolvent layout detect finds with certainty.")
    private @Nullable String layout;

    @Option(names = "--table", paramLabel = "[SCHEMA.]TABLE",
            description = "The events table. Default: the one that the layout names, or that is detected.")
    private @Nullable String table;

    @Option(names = "--position", paramLabel = "COLUMN",
            description = "The column of the global order, if the layout does not name one.")
    private @Nullable String position;

    @Option(names = "--default-revision", paramLabel = "REVISION",
            description = "The revision of rows that have none.")
    private @Nullable String defaultRevision;

    private @Nullable StoreLayout known;

    public EventStore open() {
        DataSource dataSource = dataSource();
        return EventStore.open(dataSource, layout(dataSource));
    }

    /** The layout of the table. Detected and printed only once. */
    public StoreLayout layout(DataSource dataSource) {
        StoreLayout found = known == null ? found(dataSource) : known;
        known = found;
        return found;
    }

    private StoreLayout found(DataSource dataSource) {
        StoreLayout named = layout == null ? detected(dataSource) : named(layout);
        StoreLayout.Builder found = named.toBuilder();
        Optional.ofNullable(table).map(Table::of).ifPresent(found::table);
        Optional.ofNullable(position).ifPresent(found::position);
        Optional.ofNullable(defaultRevision).map(Revision::of).ifPresent(found::defaultRevision);
        return found.build();
    }

    /** A layout by name, or from a file. */
    public static StoreLayout named(String nameOrFile) {
        boolean file = nameOrFile.endsWith(".yaml") || nameOrFile.endsWith(".yml")
                || (!StoreLayout.presets().contains(nameOrFile) && Files.exists(Path.of(nameOrFile)));
        return file ? StoreLayout.read(Path.of(nameOrFile)) : StoreLayout.preset(nameOrFile);
    }

    private StoreLayout detected(DataSource dataSource) {
        LayoutDetection detection = new LayoutDetection(dataSource);
        if (table != null) {
            return detection.of(Table.of(table));
        }
        StoreLayout found = LayoutDetection.theOnlyOne(detection.candidates());
        PrintWriter notes = Objects.requireNonNull(spec).commandLine().getErr();
        notes.println("Note: the events are in " + found.table() + ", in layout " + found.name() + ".");
        notes.flush();
        return found;
    }

    public PGSimpleDataSource dataSource() {
        return connection.dataSource();
    }

    /** Another database, with the same role. */
    public PGSimpleDataSource dataSource(String url) {
        return connection.dataSource(url);
    }

    public String environment() {
        return connection.environment();
    }
}

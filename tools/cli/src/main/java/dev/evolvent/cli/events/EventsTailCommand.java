package dev.evolvent.cli.events;

import dev.evolvent.cli.shared.DatabaseOptions;
import dev.evolvent.cli.shared.EventFilterOptions;
import dev.evolvent.cli.shared.ExitCode;
import dev.evolvent.cli.shared.Output;
import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.Subscription;
import dev.evolvent.eventstore.SubscriptionOptions;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.RecordedEvent;
import dev.evolvent.upcasters.event.UpcastEvent;
import dev.evolvent.views.EventLines;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the last events, and follows new ones. */
@Command(name = "tail", header = "Prints the last events, and with --follow new ones as they arrive. Reads only.",
        description = {"",
                "Prints each event once and in order, even if transactions commit in a different order than they "
                        + "started. Transactions that hold the end back are reported on stderr. With --output json, each line "
                        + "is a document (NDJSON).",
                "",
                "Examples:%n  evolvent events tail --last 20%n  evolvent events tail --follow --types OrderPlaced --output json",
                ""})
final class EventsTailCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final EventFilterOptions filter = new EventFilterOptions();

    @Mixin
    private final Form form = new Form();

    @Option(names = "--last", paramLabel = "N", defaultValue = "10",
            description = "Start with this many of the last events. Default: ${DEFAULT-VALUE}.")
    private int last = 10;

    @Option(names = "--from", paramLabel = "POSITION", description = "Start after this position instead.")
    private @Nullable Long from;

    @Option(names = {"-f", "--follow"}, description = "Continue with new events until interrupted.")
    private boolean follow;

    @Option(names = "--limit", paramLabel = "N", description = "Stop after this many events.")
    private long limit = Long.MAX_VALUE;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        output.atLeast(0, "--last", last);
        output.atLeast(1, "--limit", limit);
        Optional<UpcasterRegistry> registry = form.registry();
        EventStore store = database.open();
        EventFilter wanted = filter.filter(registry);
        Function<RecordedEvent, List<UpcastEvent>> shown = form.of(store, registry);
        PrintWriter out = output.out();
        long after = from == null ? store.beforeLast(last, wanted) : from;
        long upTo = follow ? Long.MAX_VALUE : store.fence().await();
        long count = 0;
        String told = "";
        try (EventLines lines = new EventLines(out);
                Subscription events = store.subscribe(after, wanted, SubscriptionOptions.defaults())) {
            while (events.position() < upTo && count < limit && !out.checkError()) {
                List<RecordedEvent> next = events.next(follow ? PATIENCE : Duration.ZERO);
                for (RecordedEvent event : next) {
                    if (event.position() <= upTo && count < limit) {
                        shown.apply(event).forEach(each -> print(each, lines, out));
                        count++;
                    }
                }
                lines.flush();
                told = next.isEmpty() ? tellWhoHoldsItBack(events, told) : "";
            }
        }
        return ExitCode.OK;
    }

    private void print(UpcastEvent event, EventLines lines, PrintWriter out) {
        if (output.isJson()) {
            lines.write(event);
        } else {
            out.println(EventLines.text(event));
        }
    }

    /** Reports each set of blocking transactions once. */
    private String tellWhoHoldsItBack(Subscription events, String told) {
        Subscription.Progress progress = events.progress();
        String holders = progress.lag() == 0
                ? ""
                : progress.heldBackBy().stream().map(holder -> holder.replaceFirst(",.*", "")).sorted().toList()
                        .toString();
        if (!holders.equals(told) && !progress.heldBackBy().isEmpty()) {
            output.err().println("Waiting for " + String.join(", ", progress.heldBackBy()));
            output.err().flush();
        }
        return holders;
    }
}

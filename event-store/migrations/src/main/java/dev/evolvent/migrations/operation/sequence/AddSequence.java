package dev.evolvent.migrations.operation.sequence;

import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives an events table a global order while others keep appending: numbers that every event has, that are unique, and that
 * new events draw from a sequence. Immutable.
 *
 * {@snippet :
 * Operation usual = AddSequence.of(layout, "sequence");
 * Operation untouched = AddSequence.builder(layout, "sequence").strategy(AddSequence.Strategy.SIDE_TABLE).build();
 * }
 *
 * <ul>
 * <li>The order of the old events is that of their time, or of the columns of {@link #orderBy}; but within a stream it is
 * always that of the versions.
 * <li>New events come behind all old ones, in the order in which they draw their numbers.
 * </ul>
 */
public final class AddSequence implements Operation {

    /** How it is done. */
    public enum Strategy {

        /** The events are copied in order into a table beside, which then takes the place of the old one. */
        SHADOW,

        /** A column is added to the table, and its rows are updated batch by batch. */
        IN_PLACE,

        /** The numbers are in a table of their own, which a trigger keeps; the events stay untouched. */
        SIDE_TABLE;

        /** As it is written in a file. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Strategy> of(String text) {
            return Arrays.stream(values()).filter(strategy -> strategy.toString().equals(text)).findFirst();
        }
    }

    private final StoreLayout layout;
    private final String column;
    private final Strategy strategy;
    private final List<String> orderBy;

    private AddSequence(Builder builder) {
        layout = builder.layout;
        column = builder.column;
        strategy = builder.strategy;
        orderBy = builder.orderBy;
    }

    /** In the order of time, by the default strategy. */
    public static AddSequence of(StoreLayout layout, String column) {
        return builder(layout, column).build();
    }

    public static Builder builder(StoreLayout layout, String column) {
        return new Builder(layout, column);
    }

    /** A builder that begins with what this one has. */
    public Builder toBuilder() {
        Builder builder = new Builder(layout, column);
        builder.strategy = strategy;
        builder.orderBy = orderBy;
        return builder;
    }

    public StoreLayout layout() {
        return layout;
    }

    public String column() {
        return column;
    }

    public Strategy strategy() {
        return strategy;
    }

    public List<String> orderBy() {
        return orderBy;
    }

    private SequenceStrategy work() {
        SequenceColumn sequence = new SequenceColumn(layout, column, orderBy);
        return switch (strategy) {
            case SHADOW -> new ShadowSequence(sequence);
            case IN_PLACE -> new InPlaceSequence(sequence);
            case SIDE_TABLE -> new SideTableSequence(sequence);
        };
    }

    @Override
    public String kind() {
        return "add-sequence";
    }

    @Override
    public String definition() {
        return "add-sequence: {table: " + layout.table() + ", column: " + column + ", strategy: " + strategy
                + ", order-by: [" + String.join(", ", new EventOrder(layout, orderBy, true).names()) + "]}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(layout.table());
    }

    @Override
    public List<OperationStep> expand() {
        return work().expand();
    }

    @Override
    public List<OperationStep> backfill() {
        return work().backfill();
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        return work().verify(session);
    }

    @Override
    public List<OperationStep> complete() {
        return work().complete();
    }

    @Override
    public List<OperationStep> undo() {
        return work().undo();
    }

    /** Builds an {@link AddSequence}. Not safe for use by many threads. */
    public static final class Builder {

        private final StoreLayout layout;
        private final String column;
        private Strategy strategy = Strategy.IN_PLACE;
        private List<String> orderBy = List.of();

        private Builder(StoreLayout layout, String column) {
            this.layout = layout;
            this.column = column;
        }

        /** How it is done. By default, {@link Strategy#IN_PLACE}. */
        public Builder strategy(Strategy newStrategy) {
            strategy = newStrategy;
            return this;
        }

        /** The columns that decide the order of old events. By default, their time does. */
        public Builder orderBy(List<String> columns) {
            orderBy = List.copyOf(columns);
            return this;
        }

        public AddSequence build() {
            return new AddSequence(this);
        }
    }
}

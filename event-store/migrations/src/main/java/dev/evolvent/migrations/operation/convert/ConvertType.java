package dev.evolvent.migrations.operation.convert;

import dev.evolvent.EvolventException;
import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.MigrationError;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Changes the type of a column: a new column beside it is filled in batches and kept in step by a trigger, with the same
 * indexes; when every row was compared, the two exchange their names in one short lock. Until it is completed, the old column is
 * kept aside, and follows what is written to the new one, so that an undo loses nothing. Immutable.
 *
 * {@snippet :
 * Operation known = ConvertType.of(events, "payload", "jsonb");
 * Operation declared = ConvertType.builder(orders, "total", "bigint").using("total::bigint").back("total::integer").build();
 * }
 *
 * <p>
 * A value that cannot be converted, or of which something would be lost, stops it before anything is changed, unless it is
 * said what is to become of those.
 */
public final class ConvertType implements Operation {

    private final Table target;
    private final String column;
    private final String type;
    private final Optional<String> using;
    private final Optional<String> back;
    private final Optional<String> newDefault;
    private final Optional<String> timeZone;
    private final boolean quarantine;
    private final boolean acceptLoss;

    private ConvertType(Builder builder) {
        target = builder.target;
        column = builder.column;
        type = builder.type;
        using = builder.using;
        back = builder.back;
        newDefault = builder.newDefault;
        timeZone = builder.timeZone;
        quarantine = builder.quarantine;
        acceptLoss = builder.acceptLoss;
    }

    /** One of the conversions that are known, of which nothing is lost. */
    public static ConvertType of(Table target, String column, String type) {
        return builder(target, column, type).build();
    }

    /**
     * Begins to build one.
     *
     * @param type
     *            the new one, as it stands in SQL
     */
    public static Builder builder(Table target, String column, String type) {
        return new Builder(target, column, type);
    }

    /** A builder that begins with what this one has. */
    public Builder toBuilder() {
        Builder builder = new Builder(target, column, type);
        builder.using = using;
        builder.back = back;
        builder.newDefault = newDefault;
        builder.timeZone = timeZone;
        builder.quarantine = quarantine;
        builder.acceptLoss = acceptLoss;
        return builder;
    }

    public Table target() {
        return target;
    }

    public String column() {
        return column;
    }

    public String type() {
        return type;
    }

    public Optional<String> using() {
        return using;
    }

    public Optional<String> back() {
        return back;
    }

    public Optional<String> newDefault() {
        return newDefault;
    }

    public Optional<String> timeZone() {
        return timeZone;
    }

    public boolean quarantine() {
        return quarantine;
    }

    public boolean acceptLoss() {
        return acceptLoss;
    }

    @Override
    public String kind() {
        return "convert-type";
    }

    @Override
    public String definition() {
        return "convert-type: {table: " + target + ", column: " + column + ", type: " + type + ", using: "
                + using.orElse("") + ", back: " + back.orElse("") + ", default: " + newDefault.orElse("")
                + ", time-zone: " + timeZone.orElse("") + ", quarantine: " + quarantine + ", accept-loss: "
                + acceptLoss + "}";
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(target);
    }

    @Override
    public List<OperationStep> expand() {
        return steps().expand();
    }

    @Override
    public List<OperationStep> backfill() {
        return steps().backfill();
    }

    @Override
    public List<Check> verify(Session session) throws SQLException {
        return steps().verify(session);
    }

    @Override
    public List<OperationStep> complete() {
        return steps().complete();
    }

    @Override
    public List<OperationStep> undo() {
        return steps().undo();
    }

    private ConversionSteps steps() {
        return new ConversionSteps(this);
    }

    @Override
    public Optional<String> takenAwayByCompletion() {
        return Optional.of("the values of column " + column + " of table " + target
                + " in their old type, which are kept as " + new ConvertedColumn(target, column).aside());
    }

    @Override
    public Optional<String> lostByUndo() {
        return using.isPresent() && back.isEmpty()
                ? Optional.of("the values of column " + column + " of table " + target
                        + " that were written in the new type, since it is not said how they come back")
                : Optional.empty();
    }

    /** How a value of one type becomes one of the other, as it is declared or known. */
    Conversion conversion(String from, String to) {
        if (from.equals(to)) {
            throw new EvolventException(MigrationError.ALREADY_SO, "Column " + column + " of table " + target
                    + " is of type " + to + " already. Nothing was done. Remove this migration.");
        }
        if (using.isPresent()) {
            if (back.isEmpty() && !acceptLoss) {
                throw notSaid(
                        "without a way back, it is unknown whether something is lost. Declare it: back; or declare that you "
                                + "accept it: accept-loss");
            }
            return new Conversion(from, to, using.get(), back, !acceptLoss, Optional.empty());
        }
        if (back.isPresent()) {
            throw notSaid("there is a way back (back), but none forward. Say it: using");
        }
        return Conversion.known(from, to, column, timeZone.isPresent(), acceptLoss).orElseThrow(
                () -> notSaid("there is none that is known for these types. Say how a value is converted, and how it "
                        + "comes back: using and back"));
    }

    EvolventException notSaid(String why) {
        return new EvolventException(MigrationError.CONVERSION_NOT_SAID, "It is not said well enough how column "
                + column + " of table " + target + " is converted to " + type + ": " + why + ". Nothing was done.");
    }

    /** Builds a {@link ConvertType}. Not safe for use by many threads. */
    public static final class Builder {

        private final Table target;
        private final String column;
        private final String type;
        private Optional<String> using = Optional.empty();
        private Optional<String> back = Optional.empty();
        private Optional<String> newDefault = Optional.empty();
        private Optional<String> timeZone = Optional.empty();
        private boolean quarantine;
        private boolean acceptLoss;

        private Builder(Table target, String column, String type) {
            this.target = target;
            this.column = column;
            this.type = type;
        }

        /** An expression in SQL for the new value, in which the old one has the name of the column. Known for the usual types. */
        public Builder using(String expression) {
            using = Optional.of(expression);
            return this;
        }

        /** An expression in SQL for the old value of a new one, in which that has the name of the column. */
        public Builder back(String expression) {
            back = Optional.of(expression);
            return this;
        }

        /** An expression in SQL, where the column has a default. */
        public Builder newDefault(String expression) {
            newDefault = Optional.of(expression);
            return this;
        }

        /** What times without an offset belong to, and what the expressions are run in. By default, times must have an offset. */
        public Builder timeZone(String zone) {
            timeZone = Optional.of(zone);
            return this;
        }

        /** Whether values that cannot be converted become null, and are kept in a table of their own. Off by default. */
        public Builder quarantine(boolean store) {
            quarantine = store;
            return this;
        }

        /** Whether something of a value may be lost, such as the white space of JSON, or all but the first of an array. Off by
         * default. */
        public Builder acceptLoss(boolean accept) {
            acceptLoss = accept;
            return this;
        }

        public ConvertType build() {
            return new ConvertType(this);
        }
    }
}

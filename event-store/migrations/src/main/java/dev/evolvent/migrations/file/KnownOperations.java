package dev.evolvent.migrations.file;

import static java.util.Map.entry;

import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.operation.AddColumn;
import dev.evolvent.migrations.operation.AddConstraint;
import dev.evolvent.migrations.operation.AddForeignKey;
import dev.evolvent.migrations.operation.AppendOnlyGuard;
import dev.evolvent.migrations.operation.ColumnValue;
import dev.evolvent.migrations.operation.CreateIndex;
import dev.evolvent.migrations.operation.DropColumn;
import dev.evolvent.migrations.operation.DropTable;
import dev.evolvent.migrations.operation.ForeignKeyAction;
import dev.evolvent.migrations.operation.IndexKey;
import dev.evolvent.migrations.operation.NotifyOnAppend;
import dev.evolvent.migrations.operation.RenameColumn;
import dev.evolvent.migrations.operation.RenameTable;
import dev.evolvent.migrations.operation.SetNotNull;
import dev.evolvent.migrations.operation.convert.ConvertType;
import dev.evolvent.migrations.operation.sequence.AddSequence.Strategy;
import dev.evolvent.migrations.operation.sequence.AddSequence;
import dev.evolvent.migrations.operation.tenant.RowSecurity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operations that can be written down, each with how it is made of its keys. */
final class KnownOperations {

    private static final Map<String, Function<OperationKeys, Operation>> ALL = new TreeMap<>(Map.ofEntries(
            entry("add-column", KnownOperations::addColumn),
            entry("add-constraint",
                    keys -> new AddConstraint(keys.table(), keys.text("name"), keys.text("check"))),
            entry("add-foreign-key", KnownOperations::addForeignKey),
            entry("add-sequence", KnownOperations::addSequence),
            entry("append-only-guard", keys -> new AppendOnlyGuard(keys.table())),
            entry("convert-type", KnownOperations::convertType),
            entry("create-index", keys -> createIndex(keys, keys.flag("unique"))),
            entry("create-unique-index", keys -> createIndex(keys, true)),
            entry("drop-column", keys -> new DropColumn(keys.table(), keys.text("column"))),
            entry("drop-table", keys -> new DropTable(keys.table())),
            entry("notify-on-append", keys -> new NotifyOnAppend(keys.table())),
            entry("rename-column",
                    keys -> new RenameColumn(keys.table(), keys.text("column"), keys.text("to"))),
            entry("rename-table", keys -> new RenameTable(keys.table(), keys.text("to"))),
            entry("set-not-null", keys -> new SetNotNull(keys.table(), keys.text("column")))));

    private KnownOperations() {}

    static SortedSet<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    static Optional<Function<OperationKeys, Operation>> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Operation addColumn(OperationKeys keys) {
        boolean notNull = keys.flag("not-null");
        Optional<RowSecurity> security = keys.has("row-security")
                ? rowSecurity(keys.under("row-security"))
                : Optional.empty();
        if (security.isPresent() && !notNull) {
            keys.problem(
                    "row-security demands not-null: true, since a row without a tenant would be visible to no role.");
        }
        AddColumn.Builder operation = AddColumn
                .builder(keys.table(), keys.text("column"), keys.text("type"), value(keys))
                .notNull(notNull || security.isPresent());
        security.ifPresent(operation::rowSecurity);
        return operation.build();
    }

    private static Operation convertType(OperationKeys keys) {
        ConvertType.Builder operation = ConvertType.builder(keys.table(), keys.text("column"), keys.text("type"))
                .quarantine(keys.flag("quarantine")).acceptLoss(keys.flag("accept-loss"));
        keys.optional("using").ifPresent(operation::using);
        keys.optional("back").ifPresent(operation::back);
        keys.optional("default").ifPresent(operation::newDefault);
        keys.optional("time-zone").ifPresent(operation::timeZone);
        return operation.build();
    }

    private static ColumnValue value(OperationKeys keys) {
        if (!keys.hasKeys("value")) {
            return new ColumnValue.Expression(keys.text("value"));
        }
        OperationKeys path = keys.under("value");
        ColumnValue value = new ColumnValue.JsonPath(path.text("column"), path.texts("path"),
                path.optional("otherwise"));
        path.refuseOthers();
        return value;
    }

    private static Optional<RowSecurity> rowSecurity(OperationKeys keys) {
        String setting = keys.text("setting");
        boolean force = keys.flag("force");
        keys.refuseOthers();
        if (!RowSecurity.isSetting(setting)) {
            keys.problem("setting is a parameter of your own, with a dot in its name, such as app.tenant.");
            return Optional.empty();
        }
        return Optional.of(new RowSecurity(setting, force));
    }

    private static Operation addSequence(OperationKeys keys) {
        String text = keys.optional("strategy").orElse(Strategy.IN_PLACE.toString());
        Optional<Strategy> strategy = Strategy.of(text);
        if (strategy.isEmpty()) {
            keys.problem("there is no strategy " + text + ". There are: "
                    + Arrays.stream(Strategy.values()).map(Strategy::toString).collect(Collectors.joining(", ")) + ".");
        }
        return AddSequence.builder(keys.layout(), keys.text("column")).strategy(strategy.orElse(Strategy.IN_PLACE))
                .orderBy(keys.optionalTexts("order-by")).build();
    }

    private static Operation createIndex(OperationKeys keys, boolean unique) {
        CreateIndex.Builder operation = CreateIndex.builder(keys.table(), indexKeys(keys)).unique(unique)
                .include(keys.optionalTexts("include"));
        keys.optional("name").ifPresent(operation::name);
        keys.optional("where").ifPresent(operation::where);
        keys.optional("using").ifPresent(operation::using);
        return operation.build();
    }

    private static List<IndexKey> indexKeys(OperationKeys keys) {
        List<IndexKey> found = new ArrayList<>();
        for (Object item : keys.items("columns")) {
            if (item instanceof String column) {
                found.add(new IndexKey.Column(column));
            } else if (item instanceof Map<?, ?> map && map.size() == 1
                    && map.get("expression") instanceof String sql) {
                found.add(new IndexKey.Expression(sql));
            } else {
                keys.problem("columns is a list of names of columns, and of {expression: lower(name)}.");
            }
        }
        if (found.isEmpty()) {
            keys.problem("columns is missing.");
        }
        return found;
    }

    private static Operation addForeignKey(OperationKeys keys) {
        OperationKeys references = keys.under("references");
        List<String> columns = keys.texts("columns");
        List<String> referenced = references.texts("columns");
        if (columns.size() != referenced.size()) {
            keys.problem("columns are as many as the columns that they refer to.");
        }
        AddForeignKey.Builder operation = AddForeignKey.builder(keys.table(), columns, references.table(), referenced)
                .onDelete(action(keys, "on-delete")).onUpdate(action(keys, "on-update"));
        keys.optional("name").ifPresent(operation::name);
        references.refuseOthers();
        return operation.build();
    }

    private static ForeignKeyAction action(OperationKeys keys, String key) {
        String text = keys.optional(key).orElse(ForeignKeyAction.NO_ACTION.toString());
        return Arrays.stream(ForeignKeyAction.values()).filter(action -> action.toString().equals(text)).findFirst()
                .orElseGet(() -> {
                    keys.problem(key + " is one of " + Arrays.toString(ForeignKeyAction.values()) + ".");
                    return ForeignKeyAction.NO_ACTION;
                });
    }
}

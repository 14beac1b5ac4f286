package dev.evolvent.migrations.lint;

import dev.evolvent.migrations.lint.Seen.ColumnSeen;
import dev.evolvent.migrations.lint.Seen.Lock;
import dev.evolvent.migrations.lint.Seen.TableSeen;
import dev.evolvent.postgres.SqlStatements.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one statement did to tables that existed before its file.
 *
 * @param before
 *            those tables
 */
record Effects(Seen then, Seen now, Set<Long> before, Statement statement) {

    /** A dangerous effect, and its object. */
    record Effect(LintRule rule, String on) {}

    List<Effect> found(boolean waitsWithoutEnd) {
        List<Effect> found = new ArrayList<>();
        boolean truncates = statement.verb().equals("truncate");
        Set<Long> rewritten = rewritten();
        if (truncates) {
            truncated(rewritten, found);
        } else {
            rewritten.forEach(table -> found.add(new Effect(LintRule.REWRITES_TABLE, name(table))));
        }
        foreignKeys(found);
        if (!truncates) {
            indexes(rewritten, found);
            scans(rewritten, found);
        }
        columns(found);
        tables(found);
        Set<String> locked = locked();
        if (waitsWithoutEnd && !locked.isEmpty()) {
            found.add(new Effect(LintRule.NO_LOCK_TIMEOUT, String.join(", ", locked)));
        }
        if (locked.size() > 1 && found.stream().noneMatch(effect -> effect.rule() == LintRule.BLOCKING_FOREIGN_KEY
                || effect.rule() == LintRule.TRUNCATES_OTHERS)) {
            found.add(new Effect(LintRule.LOCKS_MANY, String.join(", ", locked)));
        }
        return found;
    }

    private String name(long table) {
        TableSeen seen = now.tables().getOrDefault(table, then.tables().get(table));
        return seen == null ? String.valueOf(table) : seen.name();
    }

    private Set<Long> rewritten() {
        return before.stream().filter(table -> then.tables().containsKey(table) && now.tables().containsKey(table))
                .filter(table -> file(then, table) != file(now, table)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long file(Seen seen, long table) {
        TableSeen found = seen.tables().get(table);
        return found == null ? 0 : found.file();
    }

    private static long scans(Seen seen, long table) {
        TableSeen found = seen.tables().get(table);
        return found == null ? 0 : found.scans();
    }

    private void truncated(Set<Long> emptied, List<Effect> found) {
        emptied.forEach(table -> found.add(new Effect(LintRule.TRUNCATES, name(table))));
        Set<String> unnamed = emptied.stream().map(this::name)
                .filter(table -> !statement.bare().contains(table.replaceFirst(".*\\.", "").replace("\"", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unnamed.isEmpty()) {
            found.add(new Effect(LintRule.TRUNCATES_OTHERS, String.join(", ", unnamed)));
        }
    }

    private void foreignKeys(List<Effect> found) {
        now.foreignKeys().forEach((key, seen) -> {
            // VALIDATE CONSTRAINT does not block writers.
            boolean blocks = now.locks().stream().filter(lock -> !then.locks().contains(lock))
                    .anyMatch(lock -> lock.table() == seen.from() && lock.blocksWriters());
            if (!then.foreignKeys().containsKey(key) && blocks && before.contains(seen.from())) {
                found.add(new Effect(LintRule.BLOCKING_FOREIGN_KEY, seen.name() + " of " + name(seen.from())));
            }
        });
    }

    private void indexes(Set<Long> rewritten, List<Effect> found) {
        now.indexes().forEach((oid, index) -> {
            Seen.IndexSeen old = then.indexes().get(oid);
            boolean built = old == null ? index.file() != 0 : old.file() != index.file();
            if (built && before.contains(index.table()) && !rewritten.contains(index.table())) {
                found.add(new Effect(LintRule.BLOCKING_INDEX, index.name() + " of " + name(index.table())));
            }
        });
    }

    private void scans(Set<Long> rewritten, List<Effect> found) {
        Set<Long> reported = now.indexes().entrySet().stream()
                .filter(index -> !then.indexes().containsKey(index.getKey())).map(index -> index.getValue().table())
                .collect(Collectors.toSet());
        now.foreignKeys().forEach((key, seen) -> {
            if (!then.foreignKeys().containsKey(key)) {
                reported.add(seen.from());
                reported.add(seen.to());
            }
        });
        for (long table : before) {
            boolean blocks = now.locks().stream().filter(lock -> !then.locks().contains(lock))
                    .anyMatch(lock -> lock.table() == table && lock.blocksWriters());
            if (blocks && scans(now, table) > scans(then, table) && !rewritten.contains(table)
                    && !reported.contains(table)) {
                found.add(new Effect(LintRule.SCANS_UNDER_LOCK, name(table)));
            }
        }
    }

    private void columns(List<Effect> found) {
        then.columns().forEach((key, old) -> {
            if (!before.contains(key.table()) || !now.tables().containsKey(key.table())) {
                return;
            }
            ColumnSeen column = now.columns().get(key);
            String on = name(key.table()) + "." + old.name();
            if (column == null) {
                found.add(new Effect(LintRule.DROPS_COLUMN, on));
            } else if (!column.name().equals(old.name())) {
                found.add(new Effect(LintRule.RENAMES, on + " to " + column.name()));
            } else if (!column.type().equals(old.type()) && !isWider(old.type(), column.type())) {
                found.add(new Effect(LintRule.CHANGES_TYPE, on + " from " + old.type() + " to " + column.type()));
            }
        });
    }

    /** A longer text type breaks no program. */
    private static boolean isWider(String from, String to) {
        return from.startsWith("character varying")
                && (to.equals("text") || to.equals("character varying") || limit(to) > limit(from));
    }

    private static int limit(String type) {
        String digits = type.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private void tables(List<Effect> found) {
        for (Map.Entry<Long, TableSeen> table : then.tables().entrySet()) {
            TableSeen known = now.tables().get(table.getKey());
            if (!before.contains(table.getKey())) {
                continue;
            }
            if (known == null) {
                found.add(new Effect(LintRule.DROPS_TABLE, table.getValue().name()));
            } else if (!known.name().equals(table.getValue().name())) {
                found.add(new Effect(LintRule.RENAMES, table.getValue().name() + " to " + known.name()));
            }
        }
    }

    /** The tables that readers have to wait for. */
    private Set<String> locked() {
        return now.locks().stream().filter(lock -> !then.locks().contains(lock)).filter(Lock::blocksReaders)
                .map(Lock::table).filter(before::contains).map(this::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

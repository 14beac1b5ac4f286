package dev.evolvent.migrations.lint;

import java.util.Optional;

/**
 * A statement that is dangerous on a table in use.
 *
 * @param on
 *            the table, column or index
 * @param allowed
 *            the reason given for allowing it
 */
public record LintFinding(String file, int line, LintRule rule, String on, Optional<String> allowed) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + rule.code() + ": " + rule.meaning() + " (" + on + "). " + rule.remedy();
    }
}

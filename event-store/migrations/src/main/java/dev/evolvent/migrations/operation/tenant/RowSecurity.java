package dev.evolvent.migrations.operation.tenant;

import java.util.regex.Pattern;

/**
 * That a session sees, and writes, the rows of one tenant only: those in which the column is what a setting of the session
 * says. Without the setting, it sees none.
 *
 * @param setting
 *            a parameter of the application's own, which has a dot in its name: {@code app.tenant}
 * @param force
 *            whether that holds for the table's owner, too
 */
public record RowSecurity(String setting, boolean force) {

    private static final Pattern SETTING = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+");

    public RowSecurity {
        if (!isSetting(setting)) {
            throw new IllegalArgumentException(
                    "A setting of one's own is two names with a dot between: app.tenant. Not: " + setting);
        }
    }

    /** Whether PostgreSQL takes it for a parameter that an application may have to itself. */
    public static boolean isSetting(String name) {
        return SETTING.matcher(name).matches();
    }
}

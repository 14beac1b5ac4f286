package dev.evolvent.migrations.operation.tenant;

import java.util.regex.Pattern;

/**
 * Restricts a session to the rows of one tenant, for reads and writes: those whose column equals a setting of the
 * session. Without the setting, it sees none.
 *
 * @param setting
 *            a custom parameter of the application, with a dot in its name: {@code app.tenant}
 * @param force
 *            whether that applies to the table's owner, too
 */
public record RowSecurity(String setting, boolean force) {

    private static final Pattern SETTING = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+");

    public RowSecurity {
        if (!isSetting(setting)) {
            throw new IllegalArgumentException(
                    "A setting of one's own is two names with a dot between: app.tenant. Not: " + setting);
        }
    }

    /** Whether PostgreSQL accepts it as a custom parameter. */
    public static boolean isSetting(String name) {
        return SETTING.matcher(name).matches();
    }
}

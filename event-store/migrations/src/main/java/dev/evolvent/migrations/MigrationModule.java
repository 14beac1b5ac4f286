package dev.evolvent.migrations;

import java.util.List;

/**
 * Migrations that an application has in Java. Named in
 * {@code META-INF/services/dev.evolvent.migrations.MigrationModule}, it is found in the application's jar.
 */
public interface MigrationModule {

    List<Migration> migrations();
}

/**
 * Row security for tables that several tenants share. Start reading at
 * {@link dev.evolvent.migrations.operation.tenant.TenantIsolation}.
 */
@NullMarked
package dev.evolvent.migrations.operation.tenant;

import org.jspecify.annotations.NullMarked;

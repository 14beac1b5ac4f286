package dev.evolvent.projections;

import java.util.List;

/**
 * Projections that an application has. Named in {@code META-INF/services/dev.evolvent.projections.ProjectionModule}, it is
 * found in the application's jar.
 */
public interface ProjectionModule {

    List<Projection> projections();
}

package dev.evolvent.projections;

import java.util.List;

/**
 * Provides an application's projections. The command finds it in the application's jar if it is registered in
 * {@code META-INF/services/dev.evolvent.projections.ProjectionModule}.
 */
public interface ProjectionModule {

    List<Projection> projections();
}

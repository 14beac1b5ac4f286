/** The interface of a bench, and its report. Start reading at {@link dev.evolvent.bench.report.Bench}. */
@NullMarked
package dev.evolvent.bench.report;

import org.jspecify.annotations.NullMarked;

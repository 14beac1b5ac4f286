/**
 * What a bench is, and what it reports. Start reading at {@link dev.evolvent.bench.report.Bench}.
 */
@NullMarked
package dev.evolvent.bench.report;

import org.jspecify.annotations.NullMarked;

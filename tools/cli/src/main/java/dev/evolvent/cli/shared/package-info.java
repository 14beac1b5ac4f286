/**
 * What the commands share: options, connections, answers as text and JSON. Start reading at
 * {@link dev.evolvent.cli.shared.Output}.
 */
@NullMarked
package dev.evolvent.cli.shared;

import org.jspecify.annotations.NullMarked;

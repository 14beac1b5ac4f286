/**
 * Every report as JSON and as text for people. Start reading at
 * {@link dev.evolvent.views.View}.
 */
@NullMarked
package dev.evolvent.views;

import org.jspecify.annotations.NullMarked;

/** What each view shows. Start reading at {@code ViewsTest}. */
@NullMarked
package dev.evolvent.views;

import org.jspecify.annotations.NullMarked;

/** Holds the house rules and the documentation true. Start reading at {@link dev.evolvent.docs.HouseRulesTest}. */
@NullMarked
package dev.evolvent.docs;

import org.jspecify.annotations.NullMarked;

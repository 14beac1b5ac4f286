/**
 * The house rules, checked on the sources of all modules: they need no compiled classes, so this is the first module of the
 * build. Start reading at {@link dev.evolvent.house.HouseRules}.
 */
@NullMarked
package dev.evolvent.house;

import org.jspecify.annotations.NullMarked;
